import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { showAt } from '../../shared/testing/show';
import type { Contract, ContractOperation } from './contract';
import ReferencePage from './ReferencePage';

const answer = { 200: { description: 'OK', content: { 'application/json': { example: { id: '7' } } } } };
const operation = (given: Partial<ContractOperation>): ContractOperation => ({
  operationId: 'one',
  summary: 'One thing',
  tags: ['Things'],
  responses: answer,
  security: [{}],
  ...given,
});

const contract: Contract = {
  tags: [{ name: 'Things', description: 'What there is.' }],
  paths: {
    '/things/{id}': {
      get: operation({
        'x-scope': 'things:read',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: '7' }],
      }),
      post: operation({
        operationId: 'change',
        summary: 'Change a thing',
        'x-scope': 'things:write',
        parameters: [
          { name: 'id', in: 'path', schema: {}, example: '7' },
          { name: 'Idempotency-Key', in: 'header', schema: {}, example: 'k-1' },
        ],
        requestBody: {
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Thing' }, example: { name: 'It’s' } },
          },
        },
      }),
      delete: operation({ operationId: 'remove', summary: 'Take a thing away' }),
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 50, description: 'As people say it.' },
          parts: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Thing' } },
        },
      },
    },
  },
};

const show = (address: string, ok = true) => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify(contract), { status: ok ? 200 : 500 })),
  );
  showAt(address, '/developers/reference', ReferencePage);
};

it('shows what systems may call, with its scope', async () => {
  show('/developers/reference');
  const entry = await screen.findByRole('region', { name: 'GET /things/{id}' });
  expect(entry).toHaveTextContent('Scope for systems: things:read.');
  expect(screen.getByRole('link', { name: 'GET /things/{id}' })).toHaveAttribute('href', '#one');
  expect(screen.queryByText(/Take a thing away/)).toBeNull();
  expect(screen.getByText('2 of 3 operations: those that systems of councils may call.')).toBeVisible();
});

it('has all of them, and finds those with all words', async () => {
  show('/developers/reference?all=yes&q=thing+away');
  expect(await screen.findByText('1 of 3 operations.')).toBeVisible();
  expect(screen.getByText(/Take a thing away/)).toBeVisible();
});

it('says of an operation what is sent, and how, when it is opened', async () => {
  show('/developers/reference?q=change');
  const entry = await screen.findByRole('region', { name: 'POST /things/{id}' });
  const details = within(entry).getByRole<HTMLDetailsElement>('group');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(await within(entry).findByText(/^curl/)).toHaveTextContent(
    `curl '${location.origin}/things/7' \\ --header 'Authorization: Bearer ACCESS_TOKEN' \\ ` +
      `--header 'Idempotency-Key: k-1' \\ --json '{"name":"It’s"}'`,
  );
  expect(within(entry).getByText('name').closest('li')).toHaveTextContent(
    'name text; at most 50 charactersAs people say it.',
  );
  expect(within(entry).getByText('parts').closest('li')).toHaveTextContent(
    'parts list of object or null, may be left out',
  );
});

it('says so where nothing is found', async () => {
  show('/developers/reference?q=nowhere');
  expect(await screen.findByText('Nothing has these words')).toBeVisible();
});

it('says so where the contract is away', async () => {
  show('/developers/reference', false);
  expect(await screen.findByRole('alert')).toHaveTextContent('Sorry, there is a problem with the service');
});
