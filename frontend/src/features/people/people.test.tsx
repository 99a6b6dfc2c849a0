import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import UserPage from './UserPage';

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
