import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import LibraryPage from './LibraryPage';

const course = {
  slug: 'data-basics',
  code: 'C1',
  title: 'Data basics',
  platform: 'OpenLearn',
  awardingPartner: 'The Open University',
  hours: 1.5,
  level: 'introductory',
  format: 'self-paced',
  costClass: 'funded',
  licencesLeft: 3,
  summary: 'You will be able to read a chart.',
};
const cost = { name: 'costClass', label: 'Cost', values: [{ value: 'funded', label: 'Funded', count: 1 }] };
const nothing = { stories: [], spelling: null, withoutFilters: null };
const found = { items: [course], next: null, total: 1, facets: [cost], suggestions: nothing };

beforeEach(() => {
  history.replaceState(null, '', '/library');
});

it('shows what a course costs, how long it takes and what is left', async () => {
  answer({ 'GET /api/v1/courses': found });
  show(<LibraryPage />);
  expect(await screen.findByRole('link', { name: 'Data basics' })).toHaveAttribute(
    'href',
    '/courses/data-basics',
  );
  expect(screen.getByText('Funded')).toBeVisible();
  expect(screen.getByText(/1 hour 30 minutes .* 3 licences left/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 course');
});

it('searches while words are typed and keeps them in the address', async () => {
  const sent = answer({ 'GET /api/v1/courses': found });
  show(<LibraryPage />);
  await userEvent.type(screen.getByLabelText('What do you want to learn or do?'), 'data ');
  await waitFor(() => {
    expect(location.search).toBe('?q=data');
  });
  await waitFor(() => {
    expect(sent.filter(({ path }) => path.endsWith('/courses')).map(({ search }) => search)).toEqual([
      '',
      '?q=data',
    ]);
  });
  expect(screen.getByLabelText('What do you want to learn or do?')).toHaveValue('data ');
});

it('gives up a search that nobody waits for any more', async () => {
  const asked = new Map<string, AbortSignal>();
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/api/v1/courses') return Promise.resolve(problem(404, {}));
    const q = searchParams.get('q') ?? '';
    asked.set(q, request.signal);
    return q === 'dat' ? new Promise(() => undefined) : Promise.resolve(Response.json(found));
  });
  show(<LibraryPage />);
  const box = screen.getByLabelText('What do you want to learn or do?');
  await userEvent.type(box, 'dat');
  await waitFor(() => {
    expect([...asked.keys()]).toEqual(['', 'dat']);
  });
  expect(asked.get('dat')?.aborted).toBe(false);
  await userEvent.type(box, 'a');
  await waitFor(() => {
    expect([...asked.keys()]).toEqual(['', 'dat', 'data']);
  });
  expect(asked.get('dat')?.aborted).toBe(true);
});

it('is one plain form, which asks the same when a browser sends it', async () => {
  history.replaceState(null, '', '/library?q=data&costClass=funded&sort=shortest');
  answer({ 'GET /api/v1/courses': found });
  show(<LibraryPage />);
  await screen.findByLabelText('Funded (1)');
  const form = screen.getByRole<HTMLFormElement>('search');
  expect(form).toHaveAttribute('action', '/library');
  expect(form.method).toBe('get');
  expect([...new FormData(form)]).toEqual([
    ['q', 'data'],
    ['costClass', 'funded'],
    ['sort', 'shortest'],
  ]);
});

it('says what each order means', async () => {
  answer({ 'GET /api/v1/courses': found });
  show(<LibraryPage />);
  expect(screen.getByText('Search for words to see the best match first.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'most-helpful');
  expect(screen.getByText(/helped most of the people who told us/)).toBeVisible();
});

it('keeps filters and order in the address', async () => {
  answer({ 'GET /api/v1/courses': found });
  show(<LibraryPage />);
  await userEvent.click(await screen.findByLabelText('Funded (1)'));
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'shortest');
  expect(location.search).toBe('?costClass=funded&sort=shortest');
  await userEvent.click(screen.getByRole('link', { name: /Remove filter: Funded/ }));
  expect(location.search).toBe('?sort=shortest');
});

it('leads on when nothing is found', async () => {
  history.replaceState(null, '', '/library?q=reserch&costClass=free');
  const suggestions = { spelling: 'research', withoutFilters: 4, stories: [{ code: 'US01', title: 'Ask' }] };
  answer({ 'GET /api/v1/courses': { ...found, items: [], total: 0, suggestions } });
  show(<LibraryPage />);
  const href = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await href('Search for “research” instead')).toBe('/library?q=research&costClass=free');
  expect(await href('Take away the filters to see 4 courses')).toBe('/library?q=reserch');
  expect(await href('Ask')).toBe('/stories/US01');
  expect(screen.getAllByRole('link', { name: 'Tell us what is missing' })[0]).toHaveAttribute(
    'href',
    '/missing?words=reserch',
  );
});
