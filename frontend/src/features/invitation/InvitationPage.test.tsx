import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import InvitationPage from './InvitationPage';

const one = '/api/v1/invitations/i-1';
const invitation = {
  id: 'i-1',
  status: 'OPEN',
  nomination: false,
  bySystem: false,
  filledIn: false,
  invitedBy: 'Ama Mensah',
  courseTitle: 'Maps',
  courseSlug: 'maps',
  why: null,
  expiresAt: '2026-12-09T10:00:00Z',
  applicationId: null,
  next: ['accept', 'decline'],
  version: 1,
};

const open = (answers: Record<string, unknown>) => {
  const sent = answer(answers);
  showAt('/invitations/i-1', '/invitations/:id', InvitationPage);
  return sent;
};

it('starts an application of the colleague’s own', async () => {
  const sent = open({ [`GET ${one}`]: invitation, [`POST ${one}/acceptance`]: { id: 'a-2' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, start my application' }));
  await waitFor(() => {
    expect(location.pathname).toBe('/apply/a-2');
  });
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.headers.get('If-Match')).toBe('"1"');
  expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('says who nominated somebody and why', async () => {
  open({ [`GET ${one}`]: { ...invitation, nomination: true, why: 'You asked for maps.' } });
  expect(await screen.findByText(/Ama Mensah leads learning in your council/)).toBeVisible();
  expect(screen.getByText('You asked for maps.')).toBeVisible();
});

it('says which system of the council nominated somebody', async () => {
  open({
    [`GET ${one}`]: { ...invitation, nomination: true, bySystem: true, invitedBy: 'Leeds learning system' },
  });
  expect(await screen.findByText(/Leeds learning system is a system of your council/)).toBeVisible();
});

it('says that answers are filled in, and whose they are to correct', async () => {
  open({ [`GET ${one}`]: { ...invitation, nomination: true, bySystem: true, filledIn: true } });
  expect(await screen.findByText(/Some answers are filled in for you/)).toBeVisible();
});

it('says why it could not be accepted, and what became of it meanwhile', async () => {
  open({
    [`GET ${one}`]: invitation,
    [`POST ${one}/acceptance`]: problem(409, {
      type: '/problems/already-exists',
      detail: 'You have applied.',
    }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, start my application' }));
  expect(await screen.findByText('You have applied.')).toBeVisible();
});

it.each([
  ['CANCELLED', /was taken back/],
  ['EXPIRED', /has expired/],
  ['DECLINED', /You said no/],
])('shows the way on from one that is %s', async (status, words) => {
  open({ [`GET ${one}`]: { ...invitation, status, next: [] } });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Apply by yourself' })).toHaveAttribute(
    'href',
    '/apply?course=maps',
  );
});

it('does not exist for anybody else', async () => {
  open({});
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
});
