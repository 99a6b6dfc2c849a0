import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { beginSession } from '../../shared/api/session';
import { answer, show } from '../../shared/testing/show';
import AccountPage from './AccountPage';
import DetailsPage from './DetailsPage';

const person = {
  id: 'p-1',
  email: 'alex@leeds.gov.uk',
  name: 'Alex Taylor',
  authority: { code: 'LDS', name: 'Leeds City Council', region: 'Yorkshire and the Humber' },
  roles: [],
  secondFactor: 'NOT_NEEDED' as const,
  version: 1,
};

const draft = {
  id: 'a-1',
  reference: 'LO-1',
  status: 'DRAFT',
  courseTitle: 'Agile teams',
  createdAt: '2026-11-23T10:00:00Z',
  submittedAt: null,
};

it('leads to each application and licence', async () => {
  answer({
    'GET /api/v1/applications': {
      items: [draft, { ...draft, id: 'a-2', status: 'WAITING', courseTitle: 'Data' }],
    },
    'GET /api/v1/allocations': {
      items: [
        { id: 'l-1', status: 'ISSUED', activateBy: '2026-12-20', course: { title: 'Maps', platform: 'X' } },
      ],
    },
  });
  show(<AccountPage />);
  expect(await screen.findByRole('link', { name: 'Go on: Agile teams' })).toHaveAttribute(
    'href',
    '/apply/a-1',
  );
  expect(screen.getByRole('link', { name: 'Data' })).toHaveAttribute('href', '/account/applications/a-2');
  expect(screen.getByText('Waiting for a licence')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Maps' })).toHaveAttribute('href', '/account/licences/l-1');
  expect(screen.getByText(/start by 20 December 2026/)).toBeVisible();
});

it('shows the way on when there is nothing yet', async () => {
  answer({ 'GET /api/v1/applications': { items: [] }, 'GET /api/v1/allocations': { items: [] } });
  show(<AccountPage />);
  expect(await screen.findByText('You have not applied for anything yet')).toBeVisible();
});

it('saves details and ends the session of another device', async () => {
  beginSession({ accessToken: 'a', expiresInSeconds: 600, person });
  const here = { id: 's-1', device: 'Firefox on Windows', lastUsedAt: '2026-11-23T10:00:00Z', current: true };
  const phone = { ...here, id: 's-2', device: 'Safari on iPhone', current: false };
  const sent = answer({
    'POST /api/v1/authorities/resolution': {
      outcome: 'KNOWN',
      authorities: [person.authority],
      sentence: '',
    },
    'GET /api/v1/me/sessions': { items: [here, phone] },
    'PATCH /api/v1/me': { ...person, name: 'Alex T', version: 2 },
    'DELETE /api/v1/me/sessions/s-2': new Response(null, { status: 204 }),
  });
  show(<DetailsPage />);
  await userEvent.clear(await screen.findByLabelText('Your full name'));
  await userEvent.type(screen.getByLabelText('Your full name'), 'Alex T');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Your details are saved')).toBeVisible();
  const patch = sent.find(({ method }) => method === 'PATCH');
  expect(patch?.body).toEqual({ name: 'Alex T', authorityCode: null });
  expect(patch?.headers.get('If-Match')).toBe('"1"');
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out on Safari on iPhone' }));
  await waitFor(() => {
    expect(sent.some(({ method, path }) => method === 'DELETE' && path.endsWith('/s-2'))).toBe(true);
  });
});
