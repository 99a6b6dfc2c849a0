import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import AllocationPage from './AllocationPage';
import NoticePage from './NoticePage';
import StartedPage from './StartedPage';

const one = '/api/v1/allocations/l-1';
const allocation = {
  id: 'l-1',
  applicationId: 'a-1',
  reference: 'LO-7KQ2-MX9D',
  authority: { code: 'LDS', name: 'Leeds', region: 'Yorkshire' },
  course: { slug: 'agile', title: 'Agile teams', url: 'https://example.com/x', platform: 'FutureLearn' },
  status: 'ACTIVATED',
  issuedAt: '2026-11-01T10:00:00Z',
  activateBy: '2026-11-29',
  activatedAt: '2026-11-03T10:00:00Z',
  completedAt: null,
  endedAt: null,
  endReason: null,
  endsOn: '2027-10-31',
  progress: { on: '2026-11-20', percentDone: 20, stepsDone: 4, stepsTotal: 20, lastActiveOn: null },
  leave: null,
  notice: null,
  next: ['complete', 'return', 'give-notice'],
  version: 3,
};
const evidence = {
  items: [
    {
      id: 'e-1',
      source: 'SUPPLIER_REPORT',
      says: 'COMPLETED',
      happenedOn: '2026-11-20',
      percentDone: null,
      stepsDone: null,
      stepsTotal: null,
      lastActiveOn: null,
      reference: 'Report of November, line 7',
      url: null,
      moved: false,
      recordedAt: '2026-11-21T10:00:00Z',
    },
  ],
};
const answers = {
  [`GET ${one}`]: allocation,
  [`GET ${one}/evidence`]: evidence,
  'GET /api/v1/applications/a-1/timeline': { items: [] },
  'GET /api/v1/vocabulary': {
    reclaimReasons: [{ value: 'NO_PROGRESS', label: 'No progress for a long time', hint: null }],
  },
};

it('shows what is known and how, and offers only what the server allows', async () => {
  answer(answers);
  showAt('/admin/allocations/l-1', '/admin/allocations/:id', AllocationPage);
  expect(await screen.findByText('20% done, 4 of 20 steps (as of 20 November 2026)')).toBeVisible();
  expect(await screen.findByText('Finished (kept beside what we knew)')).toBeVisible();
  expect(screen.getByText('Report of November, line 7')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Give notice that we take it back' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Record that the learner has started' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Take the licence back' })).toBeNull();
});

it('shows the answer to a notice', async () => {
  const notice = {
    status: 'ANSWERED',
    reason: 'NO_PROGRESS',
    sentence: 'You have not gone on.',
    words: 'No step since May.',
    givenAt: '2026-11-01T10:00:00Z',
    replyBy: '2026-11-15',
    answer: 'I was ill.',
    answeredAt: '2026-11-02T10:00:00Z',
  };
  answer({ ...answers, [`GET ${one}`]: { ...allocation, notice, next: ['withdraw-notice', 'reclaim'] } });
  showAt('/admin/allocations/l-1', '/admin/allocations/:id', AllocationPage);
  expect(await screen.findByText('I was ill.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Take the licence back' })).toBeVisible();
});

it('records a start with how it is known, of what was seen', async () => {
  const sent = answer({ ...answers, [`POST ${one}/activation`]: allocation });
  showAt('/admin/allocations/l-1/started', '/admin/allocations/:id/started', StartedPage);
  await userEvent.type(await screen.findByLabelText('How do we know?'), 'By telephone');
  await userEvent.click(screen.getByRole('button', { name: 'Record the start' }));
  await waitFor(() => {
    const post = sent.find(({ method }) => method === 'POST');
    expect(post?.body).toEqual({ howKnown: 'By telephone' });
    expect(post?.headers.get('If-Match')).toBe('"3"');
  });
});

it('gives notice with all that was typed, and shows what is wrong with each field', async () => {
  const sent = answer({
    ...answers,
    [`POST ${one}/reclaim-notice`]: problem(400, {
      errors: [{ pointer: '/progress/percentDone', detail: 'Enter a number from 0 to 100' }],
    }),
  });
  showAt('/admin/allocations/l-1/notice', '/admin/allocations/:id/notice', NoticePage);
  await userEvent.click(await screen.findByLabelText('No progress for a long time'));
  await userEvent.type(screen.getByLabelText('What do we know?'), 'Nothing since May');
  await userEvent.type(screen.getByLabelText('How much is done, in per cent'), '200');
  await userEvent.click(screen.getByRole('button', { name: 'Give notice' }));
  expect(await screen.findByRole('link', { name: 'Enter a number from 0 to 100' })).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    reason: 'NO_PROGRESS',
    words: 'Nothing since May',
    progress: { percentDone: 200 },
  });
});
