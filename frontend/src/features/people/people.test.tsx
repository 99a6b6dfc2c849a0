import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import NewClientPage from './NewClientPage';
import UserPage from './UserPage';

it('shows the secret of a new client once, and says so', async () => {
  const sent = answer({
    'POST /api/v1/clients': {
      id: 'c',
      clientId: 'leeds-1',
      secret: 'lo_secret',
      expiresAt: '2027-11-23T00:00:00Z',
    },
  });
  show(<NewClientPage />);
  await userEvent.type(screen.getByLabelText('What is it?'), 'Learning platform');
  await userEvent.click(screen.getByLabelText('Read the library'));
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByText('lo_secret')).toBeVisible();
  expect(screen.getByText(/shown only this once/)).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({
    name: 'Learning platform',
    authorityCode: '',
    scopes: ['courses:read'],
  });
});

const user = {
  id: 'u-1',
  email: 'kay@leeds.gov.uk',
  name: 'Kay',
  authority: null,
  roles: ['REVIEWER'],
  createdAt: '2026-01-01T00:00:00Z',
  version: 7,
};

it('changes roles on the version that was read, and says when it is too late', async () => {
  history.replaceState(null, '', '/admin/users/u-1');
  const sent = answer({
    'GET /api/v1/users/u-1': user,
    'PUT /api/v1/users/u-1/roles': problem(412, { detail: 'Somebody else changed this person.' }),
  });
  show(
    <Router>
      <Route path="/admin/users/:id" component={UserPage} />
      <Route default component={() => null} />
    </Router>,
  );
  await userEvent.click(await screen.findByLabelText('Editor'));
  await userEvent.click(screen.getByRole('button', { name: 'Save roles' }));
  expect(await screen.findByText('Somebody else changed this person.')).toBeVisible();
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ roles: ['REVIEWER', 'EDITOR'] });
  expect(put?.headers.get('If-Match')).toBe('"7"');
  await waitFor(() => {
    expect(screen.getByLabelText('Editor')).toBeChecked();
  });
});
