import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem } from '../../shared/testing/show';
import { application, base, declined, declineWithWords, messageRead, open } from './testing';

it('shows the exact message before anything is sent, then goes to the next case of the same queue', async () => {
  const sent = answer({
    ...base,
    'POST /api/v1/applications/a-1/refusal': declined,
    'POST /api/v1/applications/claims': { applicationId: 'a-2' },
  });
  open();
  await declineWithWords();
  await messageRead();
  expect(sent.some(({ path }) => path.endsWith('/refusal'))).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Decline and send' }));
  await waitFor(() => {
    expect(location.pathname + location.search).toBe('/admin/applications/a-2?region=London');
  });
  expect(sent.find(({ path }) => path.endsWith('/claims'))?.search).toBe('?region=London');
  const refusal = sent.find(({ path }) => path.endsWith('/refusal'));
  expect(refusal?.body).toEqual({
    reasonCode: 'NOT_FUNDED',
    words: 'Try the free one',
    alternatives: ['free-maps'],
  });
  expect(refusal?.headers.get('If-Match')).toBe('"3"');
  expect(refusal?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('asks to look again when the words changed after the preview', async () => {
  answer(base);
  open();
  await declineWithWords();
  await messageRead();
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), '!');
  expect(screen.queryByRole('button', { name: 'Decline and send' })).toBeNull();
});

it('leads from each mistake to its field', async () => {
  answer({
    ...base,
    'POST /api/v1/applications/a-1/message-preview': problem(422, {
      errors: [{ pointer: '/words', detail: 'Enter your question' }],
    }),
  });
  open();
  await userEvent.click(await screen.findByLabelText('Ask for information'));
  await userEvent.click(screen.getByRole('button', { name: 'See the message' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Enter your question' }));
  expect(screen.getByLabelText('Your question')).toHaveFocus();
});

it('shows what each choice does to the stock, and how similar cases were decided', async () => {
  answer(base);
  open();
  const row = (await screen.findByText('If you approve')).closest('tr');
  expect(row).toHaveTextContent('3');
  expect(
    screen.getByText(
      'If you approve, they are number 3 on the waiting list. LO-AAAA-BBBB gets the next licence.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('Same course, Leeds, 1 October 2026. We cannot pay for this course.'),
  ).toBeVisible();
  expect(screen.getByText(/This person:/)).toHaveTextContent('1 of 3 licences');
});

it('is decided by keys alone, and taken back with one', async () => {
  const decidable = { ...application, next: [...application.next, 'claim'] };
  const sent = answer({
    ...base,
    'GET /api/v1/applications/a-1': decidable,
    'POST /api/v1/applications/a-1/claim': { ...application, next: [...application.next, 'release'] },
    'POST /api/v1/applications/a-1/refusal': {
      ...declined,
      next: ['undo-decision'],
      decidedAt: '2026-11-23T10:00:00Z',
      decision: { outcome: 'DECLINED', alternatives: [], undoUntil: '2026-11-23T10:00:30Z' },
    },
    'POST /api/v1/applications/claims': { applicationId: null },
    'POST /api/v1/applications/a-1/decision-undo': application,
  });
  open();
  await screen.findByText('Decide');
  await userEvent.keyboard('d');
  const reason = await screen.findByLabelText('We do not pay for this course');
  await waitFor(() => {
    expect(reason).toHaveFocus();
  });
  expect(sent.some(({ path }) => path.endsWith('/claim'))).toBe(true);
  await userEvent.keyboard(' m');
  await messageRead();
  await userEvent.keyboard('s');
  expect(await screen.findByText('The message leaves in 30 seconds.')).toBeVisible();
  expect(screen.getByText('LO-7F3K-9Q2M: declined')).toBeVisible();
  expect(await screen.findByText('Nothing is left for you to decide here.')).toBeVisible();
  await userEvent.keyboard('u');
  await waitFor(() => {
    expect(sent.find(({ path }) => path.endsWith('/decision-undo'))?.headers.get('If-Match')).toBe('"4"');
  });
  expect(
    await screen.findByText('LO-7F3K-9Q2M: the decision was taken back, and nothing was sent'),
  ).toBeVisible();
});

it('leaves letters alone while somebody writes, and once shortcuts are switched off', async () => {
  answer(base);
  open();
  await screen.findByText('Decide');
  await userEvent.keyboard('i');
  await userEvent.type(await screen.findByLabelText('Your question'), 'ad');
  expect(screen.getByLabelText('Ask for information')).toBeChecked();
  await userEvent.click(screen.getByText('Keyboard shortcuts'));
  await userEvent.click(screen.getByLabelText('Use keyboard shortcuts'));
  await userEvent.keyboard('d');
  expect(screen.getByLabelText('Ask for information')).toBeChecked();
  await userEvent.click(screen.getByLabelText('Use keyboard shortcuts'));
});

it('shows who applied together, and what the line manager said', async () => {
  answer({
    ...base,
    'GET /api/v1/applications/a-1': {
      ...application,
      team: { id: 't-1', size: 2, confirmed: 2, invited: 0 },
      managerApproval: {
        state: 'REFUSED',
        askedAt: '2026-11-20T10:00:00Z',
        dueOn: '2026-11-27',
        answeredAt: '2026-11-23T10:00:00Z',
        words: 'Not before the audit.',
      },
    },
    'GET /api/v1/applications/a-1/team': {
      members: [
        { name: 'Ama Mensah', applicationId: 'a-1' },
        { name: 'Kim Lee', applicationId: 'a-2' },
      ],
    },
  });
  open();
  expect(await screen.findByRole('heading', { name: 'Team of 2' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Kim Lee' })).toHaveAttribute(
    'href',
    '/admin/applications/a-2',
  );
  expect(screen.getByText('Did not agree on 23 November 2026. The decision is yours.')).toBeVisible();
  expect(screen.getByText('Not before the audit.')).toBeVisible();
});
