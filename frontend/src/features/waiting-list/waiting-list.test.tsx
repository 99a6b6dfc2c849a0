import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import MoveToFrontPage from './MoveToFrontPage';
import PolicyPage from './PolicyPage';
import WaitingListPage from './WaitingListPage';

const LIST = '/api/v1/licence-pools/p1/waiting-list';
const rules = {
  poolId: 'p1',
  policy: 'FIRST_COME',
  sentence: 'Whoever has waited longest gets the next licence.',
  choices: [
    { policy: 'FIRST_COME', sentence: 'Whoever has waited longest gets the next licence.' },
    { policy: 'SPREAD_FIRST', sentence: 'Councils with the fewest licences come first.' },
  ],
  offerAfterDays: 28,
  answerWorkingDays: 5,
  cameBack: 12,
  historyDays: 200,
  next: ['change-policy', 'move-to-front'],
  version: 3,
};
const entry = (place: number, likely: object) => ({
  place,
  applicationId: `a${place}`,
  reference: `LO-000${place}`,
  authority: { code: 'LDS', name: 'Leeds', region: 'Yorkshire' },
  joinedAt: '2026-09-01T09:00:00Z',
  likely,
  movedToFront: place === 1,
  withTeam: place === 2,
});
const people = {
  items: [
    entry(1, { earliest: '2026-12-01', latest: '2027-01-10', sentence: '' }),
    entry(2, { earliest: null, latest: null, sentence: '' }),
  ],
  next: null,
};
const address = '/admin/pools/p1/waiting-list';

it('shows who waits, why in that order, and when their turn is likely', async () => {
  answer({ [`GET ${LIST}/rules`]: rules, [`GET ${LIST}`]: people });
  showAt(address, '/admin/pools/:id/waiting-list', WaitingListPage);
  expect(await screen.findByText(rules.sentence)).toBeVisible();
  expect(await screen.findByText('1 December 2026 to 10 January 2027')).toBeVisible();
  expect(screen.getByText('Cannot be said yet')).toBeVisible();
  expect(screen.getByText('Moved to the front')).toBeVisible();
  expect(screen.getByText('With a team')).toBeVisible();
  expect(screen.getByText(/12 licences came back/)).toBeVisible();
  expect(screen.getByText('Move to the front', { selector: 'a' })).toHaveAttribute(
    'href',
    '/admin/pools/p1/waiting-list/a2/front',
  );
  expect(screen.getByRole('link', { name: 'Change the order' })).toBeVisible();
});

it('offers nothing to whom the server offers nothing, and says when nobody waits', async () => {
  answer({
    [`GET ${LIST}/rules`]: { ...rules, next: [], historyDays: 0 },
    [`GET ${LIST}`]: { items: [], next: null },
  });
  showAt(address, '/admin/pools/:id/waiting-list', WaitingListPage);
  expect(await screen.findByText('Nobody is waiting')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Change the order' })).toBeNull();
});

it('changes the order with what was seen', async () => {
  const sent = answer({ [`GET ${LIST}/rules`]: rules, [`PUT ${LIST}/rules`]: rules });
  showAt(`${address}/order`, '/admin/pools/:id/waiting-list/order', PolicyPage);
  await userEvent.click(await screen.findByRole('radio', { name: 'Spread over councils first' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change the order' }));
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ policy: 'SPREAD_FIRST' });
  expect(put?.headers.get('If-Match')).toBe('"3"');
});

it('asks for the reason before it moves somebody', async () => {
  const sent = answer({
    [`POST ${LIST}/a2/front`]: problem(400, {
      type: '/problems/invalid',
      title: 'Some of what you sent needs to be corrected',
      errors: [{ pointer: '/reason', detail: 'Enter the reason: the applicant sees it' }],
    }),
  });
  showAt(`${address}/a2/front`, '/admin/pools/:id/waiting-list/:application/front', MoveToFrontPage);
  await userEvent.click(screen.getByRole('button', { name: 'Move to the front' }));
  expect((await screen.findAllByText('Enter the reason: the applicant sees it')).length).toBeGreaterThan(0);
  expect(sent[0]?.body).toEqual({ reason: '' });
});
