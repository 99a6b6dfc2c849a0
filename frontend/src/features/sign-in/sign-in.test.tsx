import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endSession } from '../../shared/api/session';
import { answer, problem, show } from '../../shared/testing/show';
import CodePage from './CodePage';
import { forgetPending, keepPending } from './pending';
import SignInPage from './SignInPage';

const challenge = { challengeId: 'c-1', maskedEmail: 'a***@leeds.gov.uk', expiresAt: '2026-11-23T18:00:00Z' };
const pending = { ...challenge, email: 'alex@leeds.gov.uk', to: '/apply?course=agile' };
const person = { id: 'p-1', email: 'alex@leeds.gov.uk', name: 'Alex Taylor', roles: [], version: 1 };
const session = { accessToken: 'a', expiresInSeconds: 600, person };
const expired = problem(401, { type: '/problems/expired-link', detail: 'This link no longer works' });

const open = (url: string) => {
  history.replaceState(null, '', url);
};

beforeEach(() => {
  open('/sign-in');
  forgetPending();
});
afterEach(endSession);

it('sends a link and asks to check the mail', async () => {
  const sent = answer({ 'POST /api/v1/auth/email': challenge });
  open('/sign-in?to=/apply');
  show(<SignInPage />);
  await userEvent.type(screen.getByLabelText('Your work e-mail address'), 'alex@leeds.gov.uk{Enter}');
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({ email: 'alex@leeds.gov.uk', returnTo: '/apply' });
  });
  await waitFor(() => {
    expect(location.pathname).toBe('/sign-in/code');
  });
});

it('shows what is wrong with the address', async () => {
  answer({
    'POST /api/v1/auth/email': problem(400, {
      errors: [{ pointer: '/email', detail: 'Enter your work e-mail' }],
    }),
  });
  show(<SignInPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('link', { name: 'Enter your work e-mail' })).toBeVisible();
});

it('signs in with the code as it was typed', async () => {
  const sent = answer({ 'POST /api/v1/auth/email/confirm': session });
  keepPending(pending);
  show(<CodePage />);
  await userEvent.type(screen.getByLabelText('Code from the e-mail'), '7kqx 2mhp{Enter}');
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({ challengeId: 'c-1', code: '7kqx 2mhp' });
  });
  await waitFor(() => {
    expect(location.pathname + location.search).toBe('/apply?course=agile');
  });
});

it('sends a new message at one press', async () => {
  const sent = answer({ 'POST /api/v1/auth/email': { ...challenge, challengeId: 'c-2' } });
  keepPending(pending);
  show(<CodePage />);
  await userEvent.click(screen.getByText('The e-mail does not arrive'));
  await userEvent.click(screen.getByRole('button', { name: 'Send a new e-mail' }));
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({ email: 'alex@leeds.gov.uk', returnTo: '/apply?course=agile' });
  });
});

it('uses a link only at a press, and takes it out of the address bar', async () => {
  const sent = answer({ 'POST /api/v1/auth/email/confirm': session });
  open('/sign-in#t=secret&to=/account/details');
  show(<SignInPage />);
  expect(location.href).not.toContain('secret');
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({ token: 'secret' });
  });
  await waitFor(() => {
    expect(location.pathname).toBe('/account/details');
  });
});

it('offers a new link when one has expired', async () => {
  answer({ 'POST /api/v1/auth/email/confirm': expired, 'POST /api/v1/auth/email': challenge });
  keepPending(pending);
  open('/sign-in#t=old');
  show(<SignInPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Send a new e-mail' }));
  await waitFor(() => {
    expect(location.pathname).toBe('/sign-in/code');
  });
});

it('leads to the first page when the expired link was asked for on another device', async () => {
  answer({ 'POST /api/v1/auth/email/confirm': expired });
  open('/sign-in#t=old&to=/apply');
  show(<SignInPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Get a new link' }));
  expect(await screen.findByLabelText('Your work e-mail address')).toBeVisible();
  expect(location.search).toBe('?to=%2Fapply');
});
