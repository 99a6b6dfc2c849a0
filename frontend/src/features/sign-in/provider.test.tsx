import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { endSession } from '../../shared/api/session';
import { answer, problem, show } from '../../shared/testing/show';
import ProviderPage from './ProviderPage';
import SignInPage from './SignInPage';
import { keepWayBack } from './way-back';

const look = 'GET /api/v1/auth/provider';
const confirm = 'POST /api/v1/auth/provider/confirm';
const person = {
  id: 'p-1',
  email: 'alex@leeds.gov.uk',
  name: 'Alex Taylor',
  roles: ['REVIEWER'],
  version: 1,
};
const session = { accessToken: 'a', expiresInSeconds: 600, person };

const open = (url: string) => {
  history.replaceState(null, '', url);
};

afterEach(endSession);

it('offers nothing where there is no provider', async () => {
  const sent = answer({ [look]: { name: null } });
  open('/sign-in');
  show(<SignInPage />);
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(screen.queryByRole('button', { name: /Sign in with/ })).toBeNull();
});

it('says so where the provider is away, and leaves the link by e-mail there', async () => {
  answer({
    [look]: { name: 'Leeds City Council' },
    'POST /api/v1/auth/provider': problem(503, { detail: 'Your organisation’s sign-in does not answer.' }),
  });
  open('/sign-in');
  show(<SignInPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with Leeds City Council' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText('Your work e-mail address')).toBeVisible();
});

it('takes the answer out of the address, signs in and goes where they wanted to', async () => {
  const sent = answer({ [confirm]: session });
  keepWayBack('/admin');
  open('/sign-in/provider#code=secret&state=s-1');
  show(<ProviderPage />);
  expect(location.hash).toBe('');
  await waitFor(() => {
    expect(location.pathname).toBe('/admin');
  });
  expect(sent.at(-1)?.body).toEqual({ state: 's-1', code: 'secret', iss: null });
});

it('says what to do where nothing came back, or it was refused', async () => {
  answer({ [confirm]: problem(403, { detail: 'Your organisation did not sign you in.' }) });
  open('/sign-in/provider#error=access_denied&state=s-1');
  show(<ProviderPage />);
  expect(await screen.findByRole('link', { name: 'Go to sign in' })).toHaveAttribute(
    'href',
    '/sign-in?to=%2Faccount',
  );
});
