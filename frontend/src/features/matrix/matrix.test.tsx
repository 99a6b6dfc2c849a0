import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { answer, problem, showAt, type Sent } from '../../shared/testing/show';
import MatrixPage from './MatrixPage';

const mapping = {
  story: 'US01',
  course: 'data',
  fit: 'full',
  reason: 'Starts from zero.',
  position: 1,
  author: 'Eddie Editor',
  reviewedOn: '2026-11-01',
  evidence: null,
  owner: null,
  reviewBy: null,
  help: { yes: 5, partly: 1, no: 2 },
  version: 3,
};
const matrix = {
  stories: [
    { code: 'US01', role: 'planner', need: 'to ask residents', status: 'PUBLISHED' },
    { code: 'US02', role: 'clerk', need: 'to write minutes', status: 'DRAFT' },
  ],
  courses: [
    { slug: 'ask', title: 'Asking people', costClass: 'free', status: 'PUBLISHED' },
    { slug: 'data', title: 'Data basics', costClass: 'paid', status: 'PUBLISHED' },
  ],
  mappings: [mapping],
  next: null,
  nextCourses: null,
};
const cellPath = '/api/v1/user-stories/US01/courses/data';
const words = { roleGroups: [], skills: [], costClasses: [], topics: [] };

let answers: Record<string, unknown>;
let sent: Sent[];

beforeEach(() => {
  answers = { 'GET /api/v1/mappings': matrix, 'GET /api/v1/vocabulary': words };
  sent = answer(answers);
});

const open = async (search = '') => {
  showAt(`/admin/matrix${search}`, '/admin/matrix', MatrixPage);
  const cells = await screen.findAllByRole('gridcell');
  cells[0]?.focus();
};
const changes = () => sent.filter(({ method }) => method !== 'GET');

it('goes from cell to cell by arrow keys, with one of them in the tab order', async () => {
  await open();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveTextContent('Full answer: Starts from zero.');
  expect(screen.getByRole('heading', { name: 'US01 and Data basics' })).toBeVisible();
  expect(screen.getByText('Eddie Editor')).toBeVisible();
  expect(screen.getByText('5 of 8 said it helped, 1 in part')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Home}');
  expect(screen.getByRole('heading', { name: 'US02 and Asking people' })).toBeVisible();
  const inTabOrder = screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0);
  expect(inTabOrder).toEqual([document.activeElement]);
});

it('changes the fit in place by one key, on the version that was seen', async () => {
  answers[`PUT ${cellPath}`] = { ...mapping, fit: 'partial', version: 4 };
  await open();
  await userEvent.keyboard('{ArrowRight}p');
  await waitFor(() => {
    expect(changes()[0]?.body).toMatchObject({ fit: 'partial', reason: 'Starts from zero.', position: 1 });
  });
  expect(changes()[0]?.headers.get('If-Match')).toBe('"3"');
});

it('asks for the reason where there was none, and comes back to the cell', async () => {
  answers['PUT /api/v1/user-stories/US01/courses/ask'] = { ...mapping, course: 'ask', version: 0 };
  await open();
  await userEvent.keyboard('t');
  expect(screen.getByLabelText('First taste')).toBeChecked();
  expect(screen.getByLabelText('Why, in one line')).toHaveFocus();
  await userEvent.keyboard('A first look.{Enter}');
  await waitFor(() => {
    expect(changes()[0]?.body).toMatchObject({ fit: 'taster', reason: 'A first look.' });
  });
  expect(changes()[0]?.headers.get('If-Match')).toBeNull();
  await waitFor(() => {
    expect(document.activeElement).toHaveRole('gridcell');
  });
});

it('takes the last step back on the version it made itself', async () => {
  answers[`PUT ${cellPath}`] = { ...mapping, fit: 'partial', version: 4 };
  await open();
  await userEvent.keyboard('{ArrowRight}p');
  expect(await screen.findByRole('button', { name: 'Undo (1)' })).toBeVisible();
  await userEvent.keyboard('u');
  await waitFor(() => {
    expect(changes()).toHaveLength(2);
  });
  expect(changes()[1]?.body).toMatchObject({ fit: 'full' });
  expect(changes()[1]?.headers.get('If-Match')).toBe('"4"');
});

it('says who changed what when two editors meet, and puts the own text on top of it if asked', async () => {
  answers[`PUT ${cellPath}`] = problem(412, { type: '/problems/stale', detail: 'Kay changed reason.' });
  answers[`GET ${cellPath}/history`] = [
    {
      version: 4,
      at: '2026-11-02T10:00:00Z',
      by: 'Kay',
      changes: { reason: { from: 'Starts from zero.', to: 'Mine.' } },
    },
    { version: 3, at: '2026-11-01T10:00:00Z', by: 'Eddie', changes: { fit: { from: 'taster', to: 'full' } } },
  ];
  await open();
  await userEvent.keyboard('{ArrowRight}p');
  expect(await screen.findByText(/Somebody else changed this/)).toBeVisible();
  expect(await screen.findByText(/Kay, 2 November 2026/)).toBeVisible();
  expect(screen.queryByText(/Eddie, 1 November/)).toBeNull();
  expect(screen.getByText(/What you wanted for US01/)).toHaveTextContent('Part answer Starts from zero.');
  answers['GET /api/v1/mappings'] = { ...matrix, mappings: [{ ...mapping, reason: 'Mine.', version: 4 }] };
  answers[`PUT ${cellPath}`] = { ...mapping, fit: 'partial', version: 5 };
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Put mine on top' }));
  await waitFor(() => {
    expect(changes()).toHaveLength(2);
  });
  expect(changes()[1]?.body).toMatchObject({ fit: 'partial', reason: 'Starts from zero.' });
});

it('keeps the filters of both sides in the address', async () => {
  await open('?story=resid&course=data&show=mapped');
  const asked = new URLSearchParams(sent.find(({ path }) => path === '/api/v1/mappings')?.search);
  expect(asked.get('story')).toBe('resid');
  expect(asked.get('course')).toBe('data');
  expect(asked.get('show')).toBe('mapped');
  expect(asked.getAll('courseStatus')).toEqual(['DRAFT', 'PUBLISHED']);
  await userEvent.click(screen.getByText('Filters (3 on)'));
  await userEvent.clear(screen.getByLabelText('Words of the course'));
  await userEvent.click(screen.getByRole('button', { name: 'Apply filters' }));
  expect(location.search).toBe('?story=resid&show=mapped');
});

it('says so when nothing fits, and when the matrix cannot be read', async () => {
  answers['GET /api/v1/mappings'] = { ...matrix, stories: [], mappings: [] };
  showAt('/admin/matrix', '/admin/matrix', MatrixPage);
  expect(await screen.findByText('No need fits these filters')).toBeVisible();
});
