import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import GroupPage from './GroupPage';
import NewGroupPage from './NewGroupPage';
import RemoveGroupPage from './RemoveGroupPage';
import SynonymsPage from './SynonymsPage';

const group = { id: 'g1', topic: 'data-protection', terms: ['GDPR', 'data protection'], version: 3 };
const one = 'GET /api/v1/search-synonyms/g1';
const vocabulary = { topics: [{ value: 'data-protection', label: 'Data protection' }] };

it('lists groups by their first word, and narrows them from the address', async () => {
  const sent = answer({
    'GET /api/v1/search-synonyms': { items: [group], next: null },
    'GET /api/v1/vocabulary': vocabulary,
  });
  showAt('/admin/synonyms?q=gdp', '/admin/synonyms', SynonymsPage);
  expect(await screen.findByRole('link', { name: 'GDPR' })).toHaveAttribute('href', '/admin/synonyms/g1');
  expect(screen.getByRole('cell', { name: 'data protection' })).toBeVisible();
  expect(screen.getByText(/within a second/)).toBeVisible();
  expect(sent.find(({ path }) => path === '/api/v1/search-synonyms')?.search).toBe('?q=gdp');
});

it('says that nothing has the word, and leads back to all', async () => {
  answer({ 'GET /api/v1/search-synonyms': { items: [], next: null } });
  show(<SynonymsPage />);
  expect(await screen.findByText('No group has this word')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See all groups' })).toHaveAttribute('href', '/admin/synonyms');
});

it('sends one term for each line, and shows what is wrong with any of them at the field', async () => {
  const sent = answer({
    'POST /api/v1/search-synonyms': problem(400, {
      type: '/problems/invalid',
      errors: [{ pointer: '/terms/1', detail: 'Enter at most 60 characters for each word or phrase' }],
    }),
  });
  show(<NewGroupPage />);
  await userEvent.type(
    screen.getByLabelText('Words and phrases that mean the same'),
    ' UX{enter}{enter}user experience ',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add the group' }));
  const line = await screen.findByRole('link', { name: /at most 60 characters/ });
  expect(line).toHaveAttribute('href', '#terms');
  const post = sent.find(({ method }) => method === 'POST');
  expect(post?.body).toEqual({ topic: null, terms: ['UX', 'user experience'] });
  expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('keeps what was typed when another editor was faster, and saves it over the new version', async () => {
  const answers: Record<string, unknown> = {
    [one]: group,
    'GET /api/v1/vocabulary': vocabulary,
    'GET /api/v1/search-synonyms/g1/history': [
      {
        version: 4,
        at: '2026-11-02T10:00:00Z',
        by: 'Kay',
        changes: { terms: { from: ['GDPR'], to: ['GDPR', 'privacy'] } },
      },
    ],
    'PUT /api/v1/search-synonyms/g1': problem(412, { type: '/problems/stale', detail: 'Kay changed terms.' }),
  };
  const sent = answer(answers);
  showAt('/admin/synonyms/g1', '/admin/synonyms/:id', GroupPage);
  const terms = await screen.findByLabelText('Words and phrases that mean the same');
  await userEvent.type(terms, '{enter}DPA');
  answers[one] = { ...group, terms: ['GDPR', 'privacy'], version: 4 };
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Kay, 2 November 2026/)).toBeVisible();
  expect(terms).toHaveValue('GDPR\ndata protection\nDPA');
  answers['PUT /api/v1/search-synonyms/g1'] = { ...group, version: 5 };
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });
  const [first, second] = sent.filter(({ method }) => method === 'PUT');
  expect(first?.headers.get('If-Match')).toBe('"3"');
  expect(second?.headers.get('If-Match')).toBe('"4"');
  expect(second?.body).toEqual({ topic: 'data-protection', terms: ['GDPR', 'data protection', 'DPA'] });
});

it('removes the version that was on the screen', async () => {
  const sent = answer({
    [one]: group,
    'DELETE /api/v1/search-synonyms/g1': new Response(null, { status: 204 }),
  });
  showAt('/admin/synonyms/g1/remove', '/admin/synonyms/:id/remove', RemoveGroupPage);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the group' }));
  await waitFor(() => {
    expect(location.pathname).toBe('/admin/synonyms');
  });
  expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"3"');
});
