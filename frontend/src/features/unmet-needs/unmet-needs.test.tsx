import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import { filtersOf } from './filters';
import UnmetNeedPage from './UnmetNeedPage';
import UnmetNeedsPage from './UnmetNeedsPage';

const need = {
  id: 'n1',
  words: 'To chair a panel',
  roleGroup: null,
  wantsAnswer: true,
  status: 'NEW',
  story: null,
  reason: null,
  createdAt: '2026-11-01T10:00:00Z',
  answeredAt: null,
  next: ['merge', 'make-story', 'decline'],
  version: 3,
};
const hints = {
  stories: [{ code: 'US07', sentence: 'As a clerk, I need panels', courses: 2, score: 60, why: [] }],
  duplicates: [{ id: 'n2', words: 'Chairing panels', status: 'MERGED', story: 'US07' }],
};
const calls = {
  'GET /api/v1/unmet-needs/n1': need,
  'GET /api/v1/unmet-needs/n1/hints': hints,
};
const showNeed = () => showAt('/admin/unmet-needs/n1', '/admin/unmet-needs/:id', UnmetNeedPage);

it('lists what is new unless the address says otherwise', async () => {
  const sent = answer({ 'GET /api/v1/unmet-needs': { items: [need], next: null } });
  showAt('/admin/unmet-needs', '/admin/unmet-needs', UnmetNeedsPage);
  expect(await screen.findByRole('link', { name: 'To chair a panel' })).toHaveAttribute(
    'href',
    '/admin/unmet-needs/n1',
  );
  expect(sent.at(-1)?.search).toContain('status=NEW');
  expect(filtersOf('?status=all&q=x&wantsAnswer=true')).toEqual({ q: 'x', wantsAnswer: true });
});

it('makes it part of the need that was picked, with what was seen and the words for the answer', async () => {
  const sent = answer({
    ...calls,
    'POST /api/v1/unmet-needs/n1/merge': { ...need, status: 'MERGED', story: 'US07', next: [] },
  });
  showNeed();
  await userEvent.click(await screen.findByLabelText('Make it part of a need we know'));
  await userEvent.click(await screen.findByLabelText(/^US07/));
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), 'Look here');
  await userEvent.click(screen.getByRole('button', { name: 'Make it part of this need' }));
  const call = sent.find(({ method }) => method === 'POST');
  expect(call?.body).toEqual({ story: 'US07', words: 'Look here' });
  expect(call?.headers.get('If-Match')).toBe('"3"');
  expect(screen.getByRole('link', { name: 'Chairing panels' })).toBeVisible();
});

it('starts a new need from the words, and shows each mistake at its field', async () => {
  answer({
    ...calls,
    'POST /api/v1/unmet-needs/n1/story': problem(400, {
      errors: [{ pointer: '/goal', detail: 'Enter the goal' }],
    }),
  });
  showNeed();
  await userEvent.click(await screen.findByLabelText('Make a new need of it'));
  expect(screen.getByLabelText('I need')).toHaveValue('To chair a panel');
  await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
  expect(await screen.findByRole('link', { name: 'Enter the goal' })).toBeVisible();
});

it('keeps what was written when somebody else was faster', async () => {
  const answers: Record<string, unknown> = { ...calls };
  answer(answers);
  showNeed();
  await userEvent.click(await screen.findByLabelText('Decline it'));
  await userEvent.type(screen.getByLabelText('Why?'), 'Because');
  answers['POST /api/v1/unmet-needs/n1/refusal'] = problem(409, { type: '/problems/illegal-transition' });
  answers['GET /api/v1/unmet-needs/n1'] = { ...need, status: 'DECLINED', reason: 'No', next: [], version: 4 };
  await userEvent.click(screen.getByRole('button', { name: 'Decline it' }));
  expect(await screen.findByText('Somebody answered this need while you had it open')).toBeVisible();
  expect(await screen.findByText('Because')).toBeVisible();
});
