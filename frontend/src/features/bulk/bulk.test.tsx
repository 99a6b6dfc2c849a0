import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { keepSelected } from '../../shared/api/selection';
import { answer, problem, showAt } from '../../shared/testing/show';
import BulkRunPage from './BulkRunPage';
import { filterOf } from './filter';
import NewBulkRunPage from './NewBulkRunPage';

const run = {
  id: 'r-1',
  status: 'PREPARED',
  move: 'approval',
  words: null,
  createdAt: '2026-11-23T10:00:00Z',
  total: 3,
  waiting: 3,
  done: 0,
  refused: 0,
  cancelled: 0,
  foreseen: [
    { effect: 'LICENCE', cases: 2 },
    { effect: 'NOTHING', cases: 1 },
  ],
  next: ['start', 'cancel'],
};
const item = {
  applicationId: 'a-1',
  reference: 'LO-7F3K-9Q2M',
  applicantName: 'Ama Mensah',
  authorityName: 'Camden',
  courseTitle: 'Maps that help',
  effect: 'WAITING_LIST',
  poolName: 'Maps',
  place: 4,
  status: 'WAITING',
};

beforeEach(() => {
  sessionStorage.clear();
});

it('asks for what was ticked, and shows what the server says is missing', async () => {
  keepSelected(['a-1', 'a-2']);
  const sent = answer({
    'GET /api/v1/vocabulary': { declineReasons: [] },
    'POST /api/v1/bulk-runs': problem(400, {
      errors: [{ pointer: '/move', detail: 'Choose what you mean to do' }],
    }),
  });
  showAt('/admin/bulk/new', '/admin/bulk/new', NewBulkRunPage);
  expect(await screen.findByText('2 applications that you ticked.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'See what would happen' }));
  expect(await screen.findByText('There is a problem')).toBeTruthy();
  const body = sent.find(({ method }) => method === 'POST')?.body;
  expect(body).toMatchObject({ applications: ['a-1', 'a-2'], move: null });
});

it('shows what would happen, and starts only when told to', async () => {
  const sent = answer({
    'GET /api/v1/bulk-runs/r-1': run,
    'GET /api/v1/bulk-runs/r-1/items': { items: [item], next: null },
    'POST /api/v1/bulk-runs/r-1/start': { ...run, status: 'RUNNING', next: ['cancel'] },
  });
  showAt('/admin/bulk/r-1', '/admin/bulk/:id', BulkRunPage);
  expect(await screen.findByText('Joins the waiting list: Maps, number 4')).toBeTruthy();
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Approve 2 applications' }));
  expect(sent.some(({ path }) => path === '/api/v1/bulk-runs/r-1/start')).toBe(true);
});

it('says aloud how far it is, and gives the results of each', async () => {
  answer({
    'GET /api/v1/bulk-runs/r-1': { ...run, status: 'FINISHED', waiting: 0, done: 2, refused: 1, next: [] },
    'GET /api/v1/bulk-runs/r-1/items': {
      items: [{ ...item, status: 'REFUSED', sentence: 'Kay has this case.' }],
      next: null,
    },
  });
  showAt('/admin/bulk/r-1', '/admin/bulk/:id', BulkRunPage);
  expect(await screen.findByText('3 of 3 applications done, 1 of them refused.')).toHaveProperty(
    'role',
    'status',
  );
  expect(await screen.findByText('Kay has this case.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Download the results (CSV)' })).toBeTruthy();
});

it('hands the filters of the address over as they are', () => {
  expect(
    filterOf('?status=SUBMITTED&region=London&late=true&minDays=3&team=t-1&submittedFrom=2026-10-01'),
  ).toMatchObject({
    region: ['London'],
    late: true,
    minDays: 3,
    team: 't-1',
    submittedFrom: '2026-10-01',
    submittedTo: null,
    minWorkingDays: null,
    q: null,
  });
});
