import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, show } from '../../shared/testing/show';
import ErasePage from './ErasePage';

const outlook = { liveLicences: 1, openApplications: 2, notNow: null, next: ['ERASE'] };

it('says what happens first, and erases who says that they mean it', async () => {
  const sent = answer({
    'GET /api/v1/me/erasure': outlook,
    'POST /api/v1/me/erasure': {
      erasedAt: '2026-11-23T10:00:00Z',
      licencesGivenBack: 1,
      applicationsWithdrawn: 2,
    },
  });
  show(<ErasePage />);
  expect(await screen.findByText(/the licence that you hold goes to somebody who waits/)).toBeVisible();
  expect(screen.getByText('2 open applications are withdrawn')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Your e-mail address/), 'name@leeds.gov.uk');
  await userEvent.click(screen.getByRole('button', { name: 'Erase who I am' }));
  await waitFor(() => {
    expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { email: 'name@leeds.gov.uk' },
    ]);
  });
});

it('asks who signed in long ago to sign in again', async () => {
  answer({
    'GET /api/v1/me/erasure': { ...outlook, liveLicences: 0, openApplications: 0, next: ['SIGN_IN_AGAIN'] },
  });
  show(<ErasePage />);
  expect(await screen.findByRole('button', { name: 'Sign in again' })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText('What happens first')).toBeNull();
});

it('says why somebody with a role cannot be erased', async () => {
  answer({
    'GET /api/v1/me/erasure': {
      ...outlook,
      notNow: 'An administrator takes the roles away first.',
      next: [],
    },
  });
  show(<ErasePage />);
  expect(await screen.findByText('An administrator takes the roles away first.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
