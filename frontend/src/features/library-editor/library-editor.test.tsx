import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, show, showAt } from '../../shared/testing/show';
import CoursePage from './CoursePage';
import EditCoursePage from './EditCoursePage';
import NewCoursePage from './NewCoursePage';
import { bodyOf } from './fields';

const course = {
  slug: 'data',
  code: 'C1',
  status: 'DRAFT',
  title: 'Data basics',
  platform: 'OpenLearn',
  awardingPartner: 'The Open University',
  url: 'https://example.org/data',
  hours: 6,
  weeks: 2,
  level: 'introductory',
  format: 'self-paced',
  costClass: 'free',
  certificate: 'none',
  topics: ['data'],
  languages: ['en'],
  accessFeatures: [],
  summary: 'You will be able to read a chart.',
  evidence: null,
  reviewBy: '2027-01-01',
  lastCheckedOn: null,
  publishAt: null,
  replacedBy: null,
  next: ['publication', 'later-publication', 'retirement'],
  version: 4,
};
const one = 'GET /api/v1/library/courses/data';

it('sends only what was changed, and says what is to be emptied', () => {
  expect(bodyOf({ title: 'New', weeks: '', reviewBy: '', hours: 'many' })).toEqual({
    title: 'New',
    hours: 0,
    erase: ['weeks', 'reviewBy'],
  });
});

it('tells of a course that is there already while it is typed', async () => {
  answer({ 'GET /api/v1/library/course-twin': { twin: { slug: 'data', title: 'Data basics' } } });
  show(<NewCoursePage />);
  await userEvent.type(screen.getByLabelText('Title'), 'data basics');
  expect(await screen.findByRole('link', { name: 'Data basics' })).toHaveAttribute(
    'href',
    '/admin/library/data',
  );
});

it('keeps what was typed when somebody else was faster, and saves it on top of the new version', async () => {
  const answers: Record<string, unknown> = {
    [one]: course,
    'PATCH /api/v1/courses/data': problem(412, { type: '/problems/stale', detail: 'Kay changed hours.' }),
    'GET /api/v1/courses/data/history': [
      { version: 5, at: '2026-11-02T10:00:00Z', by: 'Kay', changes: { hours: { from: 6, to: 8 } } },
    ],
  };
  const sent = answer(answers);
  showAt('/admin/library/data/edit', '/admin/library/:slug/edit', EditCoursePage);
  const title = await screen.findByLabelText('Title');
  answers[one] = { ...course, hours: 8, version: 5 };
  await userEvent.type(title, ' now');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Kay, 2 November 2026/)).toBeVisible();
  expect(screen.getByText('Hours: 6, now 8')).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveValue('Data basics now');
  await waitFor(() => {
    expect(screen.getByLabelText('Hours')).toHaveValue('8');
  });
  answers['PATCH /api/v1/courses/data'] = { ...course, version: 6 };
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(sent.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
  });
  const [first, second] = sent.filter(({ method }) => method === 'PATCH');
  expect(first?.body).toEqual({ title: 'Data basics now' });
  expect(first?.headers.get('If-Match')).toBe('"4"');
  expect(second?.body).toEqual({ title: 'Data basics now' });
  expect(second?.headers.get('If-Match')).toBe('"5"');
});

it('plans a publication for a day and shows only the moves that the server names', async () => {
  const sent = answer({
    [one]: course,
    'GET /api/v1/courses/data/history': [],
    'POST /api/v1/courses/data/publication': { ...course, publishAt: '2027-06-01T00:00:00Z' },
  });
  showAt('/admin/library/data', '/admin/library/:slug', CoursePage);
  expect(await screen.findByRole('button', { name: 'Publish now' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep as a draft' })).toBeNull();
  await userEvent.click(screen.getByText('Publish on a later day'));
  await userEvent.click(screen.getByRole('button', { name: 'Plan the publication' }));
  expect(screen.getByText('Enter the day')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Day'), '1');
  await userEvent.type(screen.getByLabelText('Month'), '6');
  await userEvent.type(screen.getByLabelText('Year'), '2027');
  await userEvent.click(screen.getByRole('button', { name: 'Plan the publication' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ publishOn: '2027-06-01' });
  });
  expect(await screen.findByText('The publication is planned.')).toBeVisible();
});
