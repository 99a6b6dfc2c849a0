import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import type { Measure } from '../../shared/measures/metrics';
import BoardReportPage from './BoardReportPage';
import { change } from './Compared';

const measure = (name: string, title: string, good: 'UP' | 'DOWN', value: number | null): Measure => ({
  name,
  title,
  question: 'How many?',
  definition: 'All of them.',
  unit: 'COUNT',
  good,
  value,
  numerator: null,
  denominator: null,
  suppressed: false,
});

const metrics = {
  asAt: '2026-11-23T09:00:00Z',
  period: { from: '2026-02-01', to: '2026-02-28' },
  measures: [measure('applications', 'Applications', 'UP', 12), measure('lapsed', 'Lapsed', 'DOWN', 1)],
  utilisation: { purchased: 350, available: 249, held: 67, spent: 34, expired: 0 },
  applicationsByMonth: [
    { month: '2026-01', applications: 4, activations: 1 },
    { month: '2026-02', applications: 12, activations: 2 },
  ],
  annotations: [{ id: 'a1', happenedOn: '2026-02-03', words: 'Choice widened', version: 0 }],
};

const subscription = {
  'GET /api/v1/board-report-subscription': { subscribed: false, nextOn: '2026-12-01', next: ['subscribe'] },
};

const open = (address: string) => {
  showAt(address, '/admin/board-report', BoardReportPage);
};

it('shows a month beside the one before and the year, and what happened', async () => {
  const sent = answer({ ...subscription, 'GET /api/v1/metrics': metrics });
  open('/admin/board-report?month=2026-02');
  expect(await screen.findByRole('heading', { level: 1, name: 'Board report, February 2026' })).toBeVisible();
  expect(await screen.findByText('As the month before')).toBeVisible();
  expect(sent.filter(({ path }) => path === '/api/v1/metrics').map(({ search }) => search)).toEqual([
    '?audience=staff&from=2026-02-01&to=2026-02-28',
    '?audience=staff&from=2026-01-01&to=2026-01-31',
    '?audience=staff&from=2025-03-01&to=2026-02-28',
  ]);
  expect(screen.queryByText('Lapsed')).toBeNull();
  expect(screen.getByText('350 bought: 249 left, 67 held, 34 used up')).toBeVisible();
  expect(screen.getByRole('list', { name: 'What happened' })).toHaveTextContent(
    '3 February 2026: Choice widened',
  );
});

it('says what went wrong', async () => {
  answer({
    ...subscription,
    'GET /api/v1/metrics': problem(400, {
      type: 'https://learningoffer.uk/problems/invalid',
      title: 'Correct it',
      errors: [{ pointer: '/to', detail: 'Enter a day that is not in the future' }],
    }),
  });
  open('/admin/board-report?month=2099-01');
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('sends it each month to who asks for it', async () => {
  const sent = answer({
    ...subscription,
    'GET /api/v1/metrics': metrics,
    'PUT /api/v1/board-report-subscription': {},
  });
  open('/admin/board-report?month=2026-02');
  expect(
    await screen.findByText(/by e-mail, on its first working day: next on 1 December 2026/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send it to me each month' }));
  expect(sent.some(({ method }) => method === 'PUT')).toBe(true);
});

it('sends it no more to who asks for that', async () => {
  const sent = answer({
    'GET /api/v1/board-report-subscription': {
      subscribed: true,
      nextOn: '2026-12-01',
      next: ['unsubscribe'],
    },
    'GET /api/v1/metrics': metrics,
    'DELETE /api/v1/board-report-subscription': new Response(null, { status: 204 }),
  });
  open('/admin/board-report?month=2026-02');
  await userEvent.click(await screen.findByRole('button', { name: 'Stop sending it to me' }));
  expect(sent.some(({ method }) => method === 'DELETE')).toBe(true);
});

it('says whether a change is good', () => {
  const of = (value: number | null, good: 'UP' | 'DOWN' = 'UP') => measure('x', 'X', good, value);
  expect(change(of(3), of(2))).toBe('Better');
  expect(change(of(3, 'DOWN'), of(2, 'DOWN'))).toBe('Worse');
  expect(change(of(null), of(2))).toBe('');
});
