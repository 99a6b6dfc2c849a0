import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { answer, show } from '../../shared/testing/show';
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
