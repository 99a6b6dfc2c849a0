import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import AttentionPage from './AttentionPage';

const course = { slug: 'data', title: 'Data with care' };
const link = {
  courseId: 'c1',
  course,
  url: 'https://example.org/data',
  outcome: 'BROKEN',
  httpStatus: 404,
  words: 'There is no such page (404)',
  checkedAt: '2026-11-20T10:00:00Z',
  failingSince: '2026-11-10T10:00:00Z',
  failures: 4,
  nextCheckAt: '2026-11-21T10:00:00Z',
  next: ['confirm'],
};
const reported = {
  id: 'p1',
  course,
  reason: 'LINK',
  times: 3,
  words: ['It asks me to log in'],
  status: 'OPEN',
  firstAt: '2026-11-10T10:00:00Z',
  lastAt: '2026-11-11T10:00:00Z',
  closedAt: null,
  done: null,
  next: ['close'],
  version: 5,
};
const show = (search = '') => showAt(`/admin/attention${search}`, '/admin/attention', AttentionPage);

it('says since when a link is broken, and takes the word of whoever looked', async () => {
  const sent = answer({
    'GET /api/v1/course-links': { items: [link], next: null },
    'POST /api/v1/courses/data/link-confirmation': { ...link, outcome: 'WORKS', next: [] },
  });
  show();
  expect(await screen.findByText('Since 10 November 2026, 4 times in a row')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Checked, it works/ }));
  expect(await screen.findByText('Data with care: noted that the link works.')).toBeVisible();
  expect(sent.some(({ headers }) => headers.has('Idempotency-Key'))).toBe(true);
});

it('closes a reported problem with what was done, against what was seen', async () => {
  const sent = answer({
    'GET /api/v1/course-problems': { items: [reported], next: null },
    'POST /api/v1/course-problems/p1/closure': problem(412, { type: '/problems/stale' }),
  });
  show('?show=problems');
  await userEvent.click(await screen.findByText('Close it'));
  await userEvent.type(screen.getByLabelText('What was done about it?'), 'New link');
  await userEvent.click(screen.getByRole('button', { name: /^Close the problem/ }));
  expect(await screen.findByText(/while you wrote/)).toBeVisible();
  expect(screen.getByLabelText('What was done about it?')).toHaveValue('New link');
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"5"');
});

it('has an answer for nothing to do', async () => {
  answer({ 'GET /api/v1/overdue-reviews': { items: [], next: null } });
  show('?show=reviews');
  expect(await screen.findByText('No review date is past')).toBeVisible();
});
