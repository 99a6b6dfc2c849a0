import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import EditWebhookPage from './EditWebhookPage';
import NewWebhookPage from './NewWebhookPage';
import RemoveWebhookPage from './RemoveWebhookPage';
import WebhookPage from './WebhookPage';
import WebhooksPage from './WebhooksPage';

const webhook = {
  id: 'w1',
  url: 'https://hooks.leeds.gov.uk/learning',
  description: 'Puts completions into our platform',
  eventTypes: ['allocation.completed'],
  status: 'ON',
  failingSince: null,
  previousSecretUntil: null,
  waiting: 1,
  dead: 2,
  createdAt: '2026-11-02T10:00:00Z',
  next: ['CHANGE', 'TEST', 'REPLAY', 'RENEW_SECRET', 'REMOVE'],
  version: 3,
};
const delivery = {
  id: 'd1',
  type: 'allocation.completed',
  recordId: 'a1',
  status: 'DEAD',
  createdAt: '2026-11-02T10:00:00Z',
  attempts: 10,
  triedAt: '2026-11-05T10:00:00Z',
  nextAt: null,
  answer: 503,
  error: 'It answered with the status 503.',
  replayable: true,
};
const vocabulary = {
  changeTypes: [{ value: 'allocation.completed', label: 'Licence completed', hint: null }],
};
const reads = {
  'GET /api/v1/webhooks/w1': webhook,
  'GET /api/v1/webhooks/w1/deliveries': { items: [delivery], next: null },
  'GET /api/v1/vocabulary': vocabulary,
};

it('lists webhooks, and says when there are none', async () => {
  answer({ 'GET /api/v1/webhooks': { items: [webhook], next: null } });
  show(<WebhooksPage />);
  expect(await screen.findByRole('link', { name: webhook.url })).toHaveAttribute(
    'href',
    '/council/webhooks/w1',
  );
  expect(screen.getByText('On')).toBeVisible();
  answer({ 'GET /api/v1/webhooks': { items: [], next: null } });
  show(<WebhooksPage />);
  expect(await screen.findByText('No system is connected yet')).toBeVisible();
});

it('shows the secret once, and what is wrong at its field', async () => {
  const answers: Record<string, unknown> = {
    'GET /api/v1/vocabulary': vocabulary,
    'POST /api/v1/webhooks': problem(400, {
      type: '/problems/invalid',
      errors: [
        { pointer: '/url', detail: 'Enter another address.' },
        { pointer: '/eventTypes/0', detail: 'Choose from: those' },
      ],
    }),
  };
  const sent = answer(answers);
  show(<NewWebhookPage />);
  await userEvent.type(screen.getByLabelText('Address of your system'), 'https://10.0.0.1/');
  await userEvent.click(await screen.findByLabelText('Licence completed'));
  await userEvent.click(screen.getByRole('button', { name: 'Add the webhook' }));
  expect(await screen.findByRole('link', { name: 'Enter another address.' })).toHaveAttribute('href', '#url');
  expect(screen.getByRole('link', { name: 'Choose from: those' })).toBeVisible();
  answers['POST /api/v1/webhooks'] = { id: 'w1', secret: 'whsec_abc', previousUntil: null };
  await userEvent.click(screen.getByRole('button', { name: 'Add the webhook' }));
  expect(await screen.findByText('whsec_abc')).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    url: 'https://10.0.0.1/',
    description: null,
    eventTypes: ['allocation.completed'],
  });
});

it('shows what was sent, and offers what the server allows', async () => {
  const sent = answer({
    ...reads,
    'POST /api/v1/webhooks/w1/tests': { ...delivery, status: 'WAITING' },
    'POST /api/v1/webhooks/w1/deliveries/d1/replay': { ...delivery, status: 'WAITING' },
  });
  showAt('/council/webhooks/w1?status=DEAD', '/council/webhooks/:id', WebhookPage);
  expect(await screen.findByText('It answered with the status 503.')).toBeVisible();
  expect(sent.find(({ path }) => path.endsWith('/deliveries'))?.search).toBe('?status=DEAD');
  expect(screen.queryByRole('button', { name: 'Switch it on' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Send a test' }));
  expect(await screen.findByText(/A test is on its way/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Deliver again: Licence completed' }));
  await waitFor(() => {
    expect(sent.some(({ path }) => path.endsWith('/d1/replay'))).toBe(true);
  });
});

it('says that a webhook is off, and switches it on', async () => {
  const sent = answer({
    ...reads,
    'GET /api/v1/webhooks/w1': { ...webhook, status: 'OFF', next: ['CHANGE', 'ACTIVATE', 'REMOVE'] },
    'POST /api/v1/webhooks/w1/activation': webhook,
  });
  showAt('/council/webhooks/w1', '/council/webhooks/:id', WebhookPage);
  expect(await screen.findByText(/This webhook is off/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Switch it on' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"3"');
  });
});

it('changes and removes a webhook as it was seen', async () => {
  const sent = answer({
    ...reads,
    'PUT /api/v1/webhooks/w1': { ...webhook, version: 4 },
    'DELETE /api/v1/webhooks/w1': new Response(null, { status: 204 }),
  });
  showAt('/council/webhooks/w1/edit', '/council/webhooks/:id/edit', EditWebhookPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"3"');
  });
  showAt('/council/webhooks/w1/remove', '/council/webhooks/:id/remove', RemoveWebhookPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the webhook' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"3"');
  });
});
