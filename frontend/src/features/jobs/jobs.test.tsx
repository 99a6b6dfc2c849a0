import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, show, showAt } from '../../shared/testing/show';
import JobPage from './JobPage';
import JobsPage from './JobsPage';
import { span, state } from './words';

const job = {
  name: 'lapse-licences',
  sentence: 'Takes back licences that were not activated in time.',
  every: '60s',
  lastDay: {
    startedAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:00:01Z',
    affected: 3,
    runs: 540,
    failures: 0,
    failedAt: null,
    failure: null,
  },
  nextRunAt: '2026-11-20T09:01:00Z',
  backlog: 0,
  oldestDueAt: null,
  lagSeconds: 0,
  next: ['dry-run', 'run'] as ('dry-run' | 'run')[],
};
const failed = { ...job.lastDay, failures: 2, failedAt: '2026-11-20T09:00:01Z', failure: 'PSQLException' };
const ONE = '/api/v1/jobs/lapse-licences';

it('says how it goes, the worst first', () => {
  expect(state(job)[0]).toBe('Up to date');
  expect(state({ ...job, backlog: 2, lagSeconds: 3600 })[0]).toBe('Behind');
  expect(state({ ...job, backlog: 2, lagSeconds: 60, lastDay: failed })[0]).toBe('Failing');
  expect(state({ ...job, lastDay: failed })[0]).toBe('Up to date');
  expect(state({ ...job, every: 'off' })[0]).toBe('Not by itself');
  expect([span(59), span(60), span(7200), span(200_000)]).toEqual([
    '59 seconds',
    '1 minute',
    '2 hours',
    '2 days',
  ]);
});

it('lists all timed work with what is due', async () => {
  answer({
    'GET /api/v1/jobs': {
      items: [{ ...job, backlog: 2, lagSeconds: 7200 }],
      asAt: '2026-11-20T09:00:30Z',
    },
  });
  show(<JobsPage />);
  expect(await screen.findByRole('link', { name: 'Lapse licences' })).toBeVisible();
  expect(screen.getByText('the oldest for 2 hours')).toBeVisible();
});

it('shows what a run would do, and lets it run', async () => {
  const sent = answer({
    [`GET ${ONE}`]: job,
    [`POST ${ONE}/dry-run`]: {
      job: job.name,
      due: 1,
      first: [{ record: 'allocation 1', dueSince: '2026-11-20T00:00:00Z' }],
      asAt: '2026-11-20T09:00:30Z',
    },
    [`POST ${ONE}/run`]: job,
  });
  showAt('/admin/jobs/lapse-licences', '/admin/jobs/:name', JobPage);
  await userEvent.click(await screen.findByRole('button', { name: 'See what it would do' }));
  expect(await screen.findByText('allocation 1')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Run it now' }));
  expect(await screen.findByText(/It runs now/)).toBeVisible();
  expect(sent.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    `${ONE}/dry-run`,
    `${ONE}/run`,
  ]);
});

it('offers nothing to whom the server offers nothing, and shows how it failed', async () => {
  answer({ [`GET ${ONE}`]: { ...job, next: [], backlog: 1, lagSeconds: 30, lastDay: failed } });
  showAt('/admin/jobs/lapse-licences', '/admin/jobs/:name', JobPage);
  expect(await screen.findByText(/PSQLException/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Run it now' })).toBeNull();
});
