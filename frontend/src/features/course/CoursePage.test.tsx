import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import CoursePage from './CoursePage';

const course = {
  slug: 'data-basics',
  code: 'C1',
  title: 'Data basics',
  platform: 'OpenLearn',
  awardingPartner: 'The Open University',
  hours: 6,
  weeks: 2,
  level: 'introductory',
  format: 'self-paced',
  costClass: 'funded',
  certificate: 'free',
  topics: ['data'],
  accessFeatures: [],
  languages: ['en'],
  licencesLeft: 0,
  summary: 'You will be able to read a chart.',
  lastCheckedOn: null,
  url: 'https://www.example.org/data',
  status: 'PUBLISHED',
  replacedBy: null,
  stories: [
    { code: 'US01', sentence: 'As a manager, I need data.', fit: 'full', reason: 'Starts from zero.' },
  ],
  alternatives: [],
  next: ['apply'],
};

const open = (changes: object) => {
  const sent = answer({ 'GET /api/v1/courses/data-basics': { ...course, ...changes } });
  showAt('/courses/data-basics', '/courses/:slug', CoursePage);
  return sent;
};

it('says what a licence gives, what is left and how to apply', async () => {
  open({});
  expect(await screen.findByRole('heading', { level: 1, name: 'Data basics' })).toBeVisible();
  expect(screen.getByText('No licence is left now.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Apply for a licence' })).toHaveAttribute(
    'href',
    '/apply?course=data-basics',
  );
  expect(screen.getByRole('link', { name: 'Could I get this?' })).toHaveAttribute(
    'href',
    '/check?course=data-basics',
  );
  expect(screen.getByText('6 hours, over 2 weeks')).toBeVisible();
});

it('does not take silence for a missing access feature', async () => {
  open({});
  expect(await screen.findByText('Not known')).toBeVisible();
});

it('says which needs it answers, how well and why', async () => {
  open({});
  expect(await screen.findByRole('link', { name: 'As a manager, I need data.' })).toHaveAttribute(
    'href',
    '/stories/US01',
  );
  expect(screen.getByText(/Starts from zero/)).toBeVisible();
});

it('leads straight to a free course', async () => {
  const sent = open({ costClass: 'free', next: ['start'], licencesLeft: null });
  const link = await screen.findByRole('link', { name: 'Start on OpenLearn' });
  expect(link).toHaveAttribute('href', course.url);
  expect(link).toHaveAttribute('rel', 'external noreferrer');
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  await userEvent.click(link);
  await waitFor(() => {
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toContain(
      `POST /api/v1/courses/${course.slug}/visits`,
    );
  });
});

it('tells how to buy a paid course', async () => {
  open({ costClass: 'paid', next: ['buy'], licencesLeft: null });
  expect(await screen.findByRole('heading', { name: 'How to get it' })).toBeVisible();
});

it('leads from a retired course to what replaced it, and says so', async () => {
  answer({
    'GET /api/v1/courses/data-basics': {
      ...course,
      status: 'RETIRED',
      next: [],
      replacedBy: { slug: 'data', title: 'Data now' },
    },
    'GET /api/v1/courses/data': { ...course, slug: 'data', title: 'Data now' },
  });
  showAt('/courses/data-basics', '/courses/:slug', CoursePage);
  expect(await screen.findByRole('heading', { level: 1, name: 'Data now' })).toBeVisible();
  expect(location.pathname).toBe('/courses/data');
  expect(screen.getByText(/“Data basics” is no longer in the library/)).toBeVisible();
});

it('says that a retired course is gone where nothing replaced it', async () => {
  open({ status: 'RETIRED', next: [] });
  expect(await screen.findByText('This course is no longer in the library.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Apply for a licence' })).toBeNull();
});

it('says so when there is no such course', async () => {
  answer({ 'GET /api/v1/courses/data-basics': problem(404, {}) });
  showAt('/courses/data-basics', '/courses/:slug', CoursePage);
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

it('tells search engines in their words, and takes that away with the page', async () => {
  const json = { '@type': 'Course', name: 'Data </script> basics' };
  vi.stubGlobal('fetch', (input: Request) => {
    if (!input.url.endsWith('/courses/data-basics')) return Promise.resolve(problem(404, {}));
    const forMachines = input.headers.get('Accept')?.includes('ld+json');
    return Promise.resolve(Response.json(forMachines ? json : course));
  });
  const { unmount } = showAt('/courses/data-basics', '/courses/:slug', CoursePage);
  await waitFor(() => {
    expect(document.head.querySelector('script[type="application/ld+json"]')).not.toBeNull();
  });
  expect(JSON.parse(document.head.querySelector('script')?.textContent ?? '')).toEqual(json);
  expect(document.head.querySelector('link[rel="alternate"]')).toHaveAttribute(
    'href',
    '/api/v1/courses/data-basics',
  );
  unmount();
  expect(document.head.querySelector('script, link[rel="alternate"]')).toBeNull();
});
