import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import TeamPage from './TeamPage';

const one = '/api/v1/applications/a-1';
const team = { id: 't-1', size: 1, confirmed: 0, invited: 1, closesAt: '2026-12-09T10:00:00Z', sentAt: null };
const alone = {
  id: 'a-1',
  status: 'DRAFT',
  course: { slug: 'maps', title: 'Maps', platform: 'FutureLearn', hours: 6 },
  team: null,
  next: ['edit', 'invite-colleagues', 'withdraw'],
  version: 3,
};
const started = { ...alone, team: { ...team, startedByApplicant: true }, next: ['leave-team', 'send-team'] };
const members = [
  { name: 'Ama', standing: 'CONFIRMED', you: true, invitationId: null, invitationVersion: null },
  { name: 'kim@leeds.gov.uk', standing: 'INVITED', you: false, invitationId: 'i-1', invitationVersion: 2 },
];

const open = (answers: Record<string, unknown>) => {
  const sent = answer({ [`GET ${one}/team`]: { members }, ...answers });
  showAt('/apply/a-1/team', '/apply/:id/team', TeamPage);
  return sent;
};

it('invites each address of a pasted list, and names each that is wrong', async () => {
  const detail = 'Enter an address at Leeds';
  const sent = open({
    [`GET ${one}`]: alone,
    [`POST ${one}/team-invitations`]: problem(400, {
      type: '/problems/invalid',
      errors: [{ pointer: '/emails/1', detail }],
    }),
  });
  await userEvent.type(
    await screen.findByLabelText('Work e-mail addresses'),
    'kim@leeds.gov.uk{Enter}jo@example.com',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send invitations' }));
  expect(await screen.findByRole('link', { name: `jo@example.com: ${detail}` })).toBeVisible();
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.body).toEqual({ emails: ['kim@leeds.gov.uk', 'jo@example.com'] });
  expect(post?.headers.get('If-Match')).toBe('"3"');
});

it('shows how far everybody is, and takes an invitation back with its version', async () => {
  const sent = open({
    [`GET ${one}`]: started,
    'POST /api/v1/invitations/i-1/cancellation': { id: 'i-1', status: 'CANCELLED' },
  });
  expect(await screen.findByText('Confirmed')).toBeVisible();
  expect(screen.getByText('Invited')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Take back/ }));
  await waitFor(() => {
    const post = sent.find(({ path }) => path.endsWith('/cancellation'));
    expect(post?.headers.get('If-Match')).toBe('"2"');
  });
});

it('says why an invitation cannot be sent again so soon', async () => {
  open({
    [`GET ${one}`]: started,
    'POST /api/v1/invitations/i-1/reminder': problem(429, { detail: 'It was sent within the last hour.' }),
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Send again/ }));
  expect(await screen.findByText('It was sent within the last hour.')).toBeVisible();
});

it('offers what the server says is possible, and no more', async () => {
  open({ [`GET ${one}`]: { ...started, next: ['leave-team'] } });
  expect(await screen.findByRole('button', { name: 'End the team and apply alone' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send now, without the rest' })).toBeNull();
  expect(screen.queryByLabelText('Work e-mail addresses')).toBeNull();
});
