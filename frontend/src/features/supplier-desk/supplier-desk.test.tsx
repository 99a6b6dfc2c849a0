import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import BatchPage from './BatchPage';
import { refusedOf } from './refused';
import SupplierPage from './SupplierPage';

const batch = {
  id: 'b',
  supplier: { id: 's', name: 'FutureLearn' },
  kind: 'INVITATION',
  status: 'OPEN',
  claimedBy: 'Robin Reviewer',
  createdAt: '2026-11-25T10:00:00Z',
  endedAt: null,
  members: 2,
  failed: 0,
  next: ['confirm', 'release'],
  version: 4,
};
const addresses = {
  addresses: [
    { allocationId: 'a1', email: 'one@leeds.gov.uk' },
    { allocationId: 'a2', email: 'two@leeds.gov.uk' },
  ],
  leftOut: 1,
};
const supplier = {
  id: 's',
  name: 'FutureLearn',
  toInvite: 1,
  toRemove: 0,
  toCheck: 1,
  openBatches: 0,
  addressesAtOnce: 1000,
  asAt: '2026-11-25T10:00:00Z',
};
const entry = {
  allocationId: 'a1',
  applicationId: 'p1',
  reference: 'LO-1',
  name: null,
  email: 'one@leeds.gov.uk',
  courseTitle: 'A course',
  status: 'ISSUED',
  since: '2026-11-01T10:00:00Z',
  stateThere: null,
  reason: 'NOT_SENT',
  failure: 'No such address',
  copied: true,
  mayInviteAgain: true,
};

const at = (more: Record<string, unknown> = {}) => {
  const sent = answer({
    'GET /api/v1/desk-batches/b': { ...batch, ...more },
    'GET /api/v1/desk-batches/b/addresses': addresses,
    'GET /api/v1/desk-batches/b/members': { items: [], next: null },
    'POST /api/v1/desk-batches/b/confirmation': problem(409, { detail: 'This batch is done.' }),
  });
  showAt('/admin/desk-batches/b', '/admin/desk-batches/:id', BatchPage);
  return sent;
};

it('confirms the version that was seen, with those that were refused', async () => {
  const sent = at();
  expect(await screen.findByRole('button', { name: 'Copy 2 addresses' })).toBeVisible();
  expect(screen.getByText(/1 person is left out/)).toBeVisible();
  await userEvent.click(screen.getByText('The supplier refused some of them'));
  await userEvent.type(screen.getByLabelText('Addresses that were refused'), 'Two@leeds.gov.uk');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm as sent' }));
  expect((await screen.findAllByText('Enter what the supplier said')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('What the supplier said of them'), 'Bounced');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm as sent' }));
  expect(await screen.findByText('This batch is done.')).toBeVisible();
  const confirmation = sent.find(({ method }) => method === 'POST');
  expect(confirmation?.headers.get('If-Match')).toBe('"4"');
  expect(confirmation?.body).toEqual({ failed: [{ allocationId: 'a2', reason: 'Bounced' }] });
});

it('offers only to take over what somebody else works on', async () => {
  at({ next: ['take-over'] });
  expect(await screen.findByRole('button', { name: 'Take it over' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Confirm as sent' })).toBeNull();
  expect(screen.getByText(/Robin Reviewer works on this batch/)).toBeVisible();
});

it('says why something is to be checked', async () => {
  answer({
    'GET /api/v1/supplier-desk/s': supplier,
    'GET /api/v1/supplier-desk/s/checks': { items: [entry], next: null },
  });
  showAt('/admin/supplier-desk/s?show=check', '/admin/supplier-desk/:supplier', SupplierPage);
  expect(await screen.findByText('The supplier refused the invitation')).toBeVisible();
  expect(screen.getByText('No such address')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Invite again: LO-1' })).toBeVisible();
});

it('takes refused addresses however they are pasted, and none of other people', () => {
  expect(refusedOf(' one@leeds.gov.uk;\nTWO@leeds.gov.uk ', 'Bounced', addresses)).toEqual({
    failed: [
      { allocationId: 'a1', reason: 'Bounced' },
      { allocationId: 'a2', reason: 'Bounced' },
    ],
    errors: [],
  });
  expect(refusedOf('else@leeds.gov.uk', 'x', addresses).errors[0]?.id).toBe('refused');
});
