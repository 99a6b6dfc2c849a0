import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { endSession } from '../../shared/api/session';
import { answer, problem, show } from '../../shared/testing/show';
import JoinPage from './JoinPage';

const look = 'POST /api/v1/auth/role-invitation';
const accept = 'POST /api/v1/auth/role-invitation/acceptance';
const joining = {
  status: 'OPEN',
  maskedEmail: 'a•••@leeds.gov.uk',
  roles: ['REVIEWER'],
  authorityName: null,
  invitedBy: 'Ama Mensah',
  expiresAt: '2026-12-09T10:00:00Z',
  needsSecondFactor: true,
};
const person = { id: 'p-1', email: 'alex@leeds.gov.uk', name: null, roles: ['REVIEWER'], version: 1 };

const open = (answers: Record<string, unknown>) => {
  history.replaceState(null, '', '/join#t=secret');
  const sent = answer(answers);
  show(<JoinPage />);
  return sent;
};

afterEach(endSession);

it('accepts with a press and asks who they are, then leads to the team’s pages', async () => {
  const sent = open({
    [look]: joining,
    [accept]: { accessToken: 'a', expiresInSeconds: 600, person },
  });
  expect(await screen.findByText(/Ama Mensah invites/)).toHaveTextContent('a•••@leeds.gov.uk as reviewer');
  expect(location.hash).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Accept and sign in' }));
  await waitFor(() => {
    expect(location.pathname + location.search).toBe('/welcome?to=%2Fadmin');
  });
  expect(sent.at(-1)?.body).toEqual({ token: 'secret' });
});

it.each([
  ['ACCEPTED', 'This invitation was used already', 'You have an account. Sign in with your e-mail address.'],
  ['WITHDRAWN', 'This invitation was withdrawn', 'If you think that is a mistake, ask Ama Mensah.'],
  ['ENDED', 'This invitation has ended', 'Ask Ama Mensah to send it again.'],
])('says that it is %s and what to do next', async (status, title, words) => {
  open({ [look]: { ...joining, status } });
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
});

it('says what to do with a link that is not known', async () => {
  open({ [look]: problem(401, { type: '/problems/expired-link', detail: 'Use the newest message.' }) });
  expect(await screen.findByRole('heading', { name: 'This link works no more' })).toBeVisible();
  expect(screen.getByText('Use the newest message.')).toBeVisible();
});

it('asks for the whole link', () => {
  history.replaceState(null, '', '/join');
  answer({});
  show(<JoinPage />);
  expect(screen.getByRole('heading', { name: 'Open the link from the message again' })).toBeVisible();
});
