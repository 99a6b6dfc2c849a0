import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import InvitePage from './InvitePage';
import RoleInvitationsPage from './RoleInvitationsPage';

const list = '/api/v1/role-invitations';
const invitation = {
  id: 'i-1',
  email: 'kay@leeds.gov.uk',
  roles: ['REVIEWER'],
  authority: null,
  status: 'ENDED',
  invitedBy: 'Ama',
  sentAt: '2026-11-20T10:00:00Z',
  expiresAt: '2026-11-23T23:59:59Z',
  acceptedAt: null,
  userId: null,
  withdrawnAt: null,
  next: ['SEND_AGAIN', 'WITHDRAW'],
  version: 3,
};

it('invites somebody, and asks for a council only for who leads one', async () => {
  const sent = answer({ [`POST ${list}`]: invitation });
  showAt('/admin/invitations/new', '/admin/invitations/new', InvitePage);
  await userEvent.type(await screen.findByLabelText('Their work e-mail address'), 'kay@leeds.gov.uk');
  await userEvent.click(screen.getByLabelText('Reviewer'));
  expect(screen.queryByLabelText(/Which council/)).toBeNull();
  await userEvent.click(screen.getByLabelText('Council lead'));
  expect(screen.getByLabelText(/Which council/)).toBeVisible();
  await userEvent.click(screen.getByLabelText('Council lead'));
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  await waitFor(() => {
    expect(location.pathname).toBe('/admin/invitations');
  });
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.body).toEqual({ email: 'kay@leeds.gov.uk', roles: ['REVIEWER'], authorityCode: null });
  expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('says at the field that somebody has an account', async () => {
  answer({
    [`POST ${list}`]: problem(400, { errors: [{ pointer: '/email', detail: 'They have an account.' }] }),
  });
  showAt('/admin/invitations/new', '/admin/invitations/new', InvitePage);
  await userEvent.click(await screen.findByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByRole('link', { name: 'They have an account.' })).toHaveAttribute(
    'href',
    '#email',
  );
});

it('sends again what has ended, on the version that was read, and says what that did', async () => {
  const sent = answer({
    [`GET ${list}`]: { items: [invitation, { ...invitation, id: 'i-2', email: 'b@leeds.gov.uk', next: [] }] },
    [`POST ${list}/i-1/sending`]: { ...invitation, status: 'OPEN', version: 4 },
  });
  showAt('/admin/invitations', '/admin/invitations', RoleInvitationsPage);
  const one = within(await screen.findByRole('region', { name: 'Invitation to kay@leeds.gov.uk' }));
  expect(one.getByText('Ended', { selector: 'strong' })).toBeVisible();
  await userEvent.click(one.getByRole('button', { name: /Send again/ }));
  expect(await screen.findByText(/We have sent the invitation to kay@leeds.gov.uk again/)).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"3"');
  const two = within(screen.getByRole('region', { name: 'Invitation to b@leeds.gov.uk' }));
  expect(two.queryByRole('button')).toBeNull();
});

it('says that nobody is invited', async () => {
  answer({ [`GET ${list}`]: { items: [] } });
  showAt('/admin/invitations', '/admin/invitations', RoleInvitationsPage);
  expect(await screen.findByText('Nobody is invited')).toBeVisible();
});
