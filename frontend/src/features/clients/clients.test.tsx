import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import ClientPage from './ClientPage';
import ClientsPage from './ClientsPage';
import NewClientPage from './NewClientPage';

const client = {
  id: 'c-1',
  clientId: 'lo-1',
  name: 'Learning platform',
  authorityCode: 'LDS',
  scopes: ['courses:read'],
  status: 'WAITING_FOR_APPROVAL',
  createdAt: '2026-11-01T09:00:00Z',
  approvedAt: null,
  lastUsedAt: null,
  revokedAt: null,
  secrets: [
    {
      id: 's-1',
      ending: 'x7Yz',
      createdAt: '2026-11-01T09:00:00Z',
      expiresAt: '2027-11-01T09:00:00Z',
      lastUsedAt: null,
    },
  ],
  jwks: null,
  next: ['SECRETS', 'KEYS', 'REVOCATION'],
  version: 3,
};

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

it('offers a council lead what the server says, and says that the system waits', async () => {
  answer({ 'GET /api/v1/clients/c-1': client });
  showAt('/council/clients/c-1', '/council/clients/:id', ClientPage);
  expect(await screen.findByText('Waiting for approval')).toBeVisible();
  expect(screen.getByText(/no access before an administrator/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/council/clients');
});

it('approves the version that was read', async () => {
  const sent = answer({
    'GET /api/v1/clients/c-1': { ...client, next: ['APPROVAL', ...client.next] },
    'POST /api/v1/clients/c-1/approval': { ...client, status: 'ACTIVE', version: 4 },
  });
  showAt('/admin/clients/c-1', '/admin/clients/:id', ClientPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }));
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.headers.get('If-Match')).toBe('"3"');
  expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('says at the field what is wrong with keys', async () => {
  answer({
    'GET /api/v1/clients/c-1': client,
    'PUT /api/v1/clients/c-1/keys': problem(400, {
      errors: [{ pointer: '/jwks', detail: 'A private key is in it' }],
    }),
  });
  showAt('/admin/clients/c-1', '/admin/clients/:id', ClientPage);
  await userEvent.click(await screen.findByText('Use keys in place of a secret'));
  await userEvent.click(screen.getByRole('button', { name: 'Save the keys' }));
  expect(await screen.findByText('A private key is in it')).toBeVisible();
});

it('says when no system is registered', async () => {
  answer({ 'GET /api/v1/clients': { items: [], next: null } });
  showAt('/council/clients', '/council/clients', ClientsPage);
  expect(await screen.findByText('No system is registered yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'My council' })).toHaveAttribute('href', '/council');
});
