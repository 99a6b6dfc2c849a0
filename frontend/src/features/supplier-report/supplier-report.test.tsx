import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import NewReportPage from './NewReportPage';
import ReportPage from './ReportPage';

const rows = {
  total: 4,
  read: 4,
  agreeing: 1,
  newFacts: 1,
  differing: 0,
  toConfirm: 1,
  unknownHere: 0,
  unreadable: 1,
  missingThere: 0,
  applied: 0,
};
const report = {
  id: 'r',
  supplier: { id: 's', name: 'FutureLearn' },
  status: 'READY',
  header: ['mail', 'when'],
  rows,
  by: 'Robin',
  createdAt: '2026-11-25T10:00:00Z',
  confirmedAt: null,
  endedAt: null,
  forgottenAt: null,
  next: ['decide-rows', 'confirm', 'cancel'],
  version: 2,
};
const nothing = {
  email: null,
  name: null,
  course: null,
  state: null,
  joinedOn: null,
  completedOn: null,
  percentDone: null,
  stepsDone: null,
  stepsTotal: null,
};
const here = {
  allocationId: 'a',
  applicationId: 'p',
  reference: 'LO-1',
  name: 'A Person',
  email: 'a@leeds.gov.uk',
  courseTitle: 'A course',
  status: 'ISSUED',
};
const items = [
  {
    number: 2,
    outcome: 'TO_CONFIRM',
    there: {
      ...nothing,
      email: 'a@other.gov.uk',
      state: 'ACCEPTED',
      joinedOn: '2026-11-02',
      stepsDone: 3,
      stepsTotal: 9,
    },
    here,
    reason: 'The address has the same name before the @.',
    faults: [],
    mayDecide: true,
    applied: false,
  },
  {
    number: 3,
    outcome: 'UNREADABLE',
    there: nothing,
    here: null,
    reason: null,
    faults: ['There is no e-mail address.'],
    mayDecide: false,
    applied: false,
  },
];
const at = (more: Record<string, unknown> = {}) => {
  const sent = answer({
    'GET /api/v1/supplier-reports/r': { ...report, ...more },
    'GET /api/v1/supplier-reports/r/rows': { items, next: null },
    'GET /api/v1/supplier-reports/r/columns': {
      columns: [
        { field: 'EMAIL', words: 'E-mail address', column: null, needed: true },
        { field: 'JOINED', words: 'Day it was joined', column: 'when', needed: false },
      ],
    },
    'POST /api/v1/supplier-reports/r/rows/2/match': { ...items[0], outcome: 'NEW_FACTS' },
    'POST /api/v1/supplier-reports/r/columns': problem(400, {
      errors: [{ pointer: '/columns/EMAIL', detail: 'Choose the column with e-mail addresses' }],
    }),
  });
  showAt('/admin/supplier-reports/r', '/admin/supplier-reports/:id', ReportPage);
  return sent;
};

it('tells what the supplier says, what we know and why, and lets staff decide', async () => {
  const sent = at();
  const row = await screen.findByRole('row', { name: /Row 2/ });
  expect(within(row).getByText('3 of 9 steps done')).toBeVisible();
  expect(within(row).getByText(/same name before/)).toBeVisible();
  expect(screen.getByText('There is no e-mail address.')).toBeVisible();
  await userEvent.click(within(row).getByRole('button', { name: 'Same person: row 2' }));
  const match = sent.find(({ method }) => method === 'POST');
  expect(match?.body).toEqual({ same: true });
});

it('asks what columns mean once, and shows what is wrong at the field', async () => {
  at({ status: 'UNMAPPED', next: ['choose-columns', 'cancel'] });
  expect(await screen.findByRole('heading', { name: 'What do its columns mean?' })).toBeVisible();
  expect(await screen.findByLabelText('Day it was joined (optional)')).toHaveValue('when');
  await userEvent.click(screen.getByRole('button', { name: /Remember this/ }));
  expect(await screen.findAllByText('Choose the column with e-mail addresses')).toHaveLength(2);
});

it('shows how far it is, and offers only what the API does', async () => {
  at({ status: 'APPLYING', rows: { ...rows, applied: 1 }, next: ['cancel'] });
  expect(await screen.findByRole('progressbar', { name: 'Applying' })).toHaveAttribute('value', '1');
  expect(screen.getByRole('button', { name: 'Stop here' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Apply this report' })).toBeNull();
});

it('says why a file is refused', async () => {
  answer({
    'GET /api/v1/supplier-desk/s': { id: 's', name: 'FutureLearn', asAt: '2026-11-25T10:00:00Z' },
    'POST /api/v1/supplier-reports': problem(400, {
      errors: [{ pointer: '/file', detail: 'This is no report of this supplier.' }],
    }),
  });
  showAt('/admin/supplier-desk/s/report', '/admin/supplier-desk/:supplier/report', NewReportPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Send and read' }));
  expect(await screen.findAllByText('Choose a file')).toHaveLength(2);
  await userEvent.upload(screen.getByLabelText('The report'), new File(['x'], 'r.csv', { type: 'text/csv' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send and read' }));
  expect(await screen.findAllByText('This is no report of this supplier.')).toHaveLength(2);
});
