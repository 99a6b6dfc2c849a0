import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import AnswerPage from './AnswerPage';
import FeedbackPage from './FeedbackPage';
import GiveBackPage from './GiveBackPage';
import LeavePage from './LeavePage';
import LicencePage from './LicencePage';

const one = '/api/v1/allocations/l-1';
const licence = {
  id: 'l-1',
  applicationId: 'a-1',
  reference: 'LO-7KQ2-MX9D',
  course: {
    slug: 'agile',
    title: 'Agile teams',
    url: 'https://www.futurelearn.com/x',
    platform: 'FutureLearn',
  },
  status: 'ISSUED',
  activateBy: '2026-12-20',
  endsOn: '2027-10-31',
  hasCode: true,
  howToActivate: ['Open the course', 'Type the code'],
  feedbackGiven: false,
  progress: null,
  leave: null,
  notice: null,
  endReason: null,
  next: ['show-code', 'activate', 'return'],
  version: 2,
};
const vocabulary = { confidence: [{ value: '4', label: 'Confident' }] };

function open(url: string, answers: Record<string, unknown>) {
  history.replaceState(null, '', url);
  const sent = answer({ [`GET ${one}`]: licence, 'GET /api/v1/vocabulary': vocabulary, ...answers });
  show(
    <Router>
      <Route path="/account/licences/:id" component={LicencePage} />
      <Route path="/account/licences/:id/give-back" component={GiveBackPage} />
      <Route path="/account/licences/:id/answer" component={AnswerPage} />
      <Route path="/account/licences/:id/leave" component={LeavePage} />
      <Route path="/account/licences/:id/feedback" component={FeedbackPage} />
    </Router>,
  );
  return sent;
}

it('shows the code only at a press', async () => {
  const sent = open('/account/licences/l-1', { [`POST ${one}/code`]: { code: 'FL-ABCD-1234' } });
  expect(await screen.findByText(/Start by 20 December 2026/)).toBeVisible();
  expect(sent.some(({ path }) => path.endsWith('/code'))).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Show the code' }));
  expect(await screen.findByText('FL-ABCD-1234')).toBeVisible();
});

it('offers only what the server allows next', async () => {
  open('/account/licences/l-1', { [`GET ${one}`]: { ...licence, status: 'LAPSED', next: [] } });
  expect(await screen.findByText('Not used in time')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says that the course was started, and shows why that failed', async () => {
  const sent = open('/account/licences/l-1', {
    [`POST ${one}/activation`]: problem(409, { detail: 'This licence was not used in time' }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'I have started the course' }));
  expect(await screen.findByText('This licence was not used in time')).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"2"');
});

it('says how to answer a notice, and that an answer stops it', async () => {
  const notice = {
    status: 'OPEN',
    sentence: 'You have not gone on with the course.',
    words: 'No step since May.',
    replyBy: '2026-12-09',
    answer: null,
  };
  open('/account/licences/l-1', { [`GET ${one}`]: { ...licence, notice, next: ['answer-notice'] } });
  expect(await screen.findByText(/answer by 9 December 2026/)).toBeVisible();
  const sent = answer({ [`GET ${one}`]: licence, [`POST ${one}/reclaim-notice/answer`]: licence });
  await userEvent.click(screen.getByRole('link', { name: 'Answer' }));
  await userEvent.type(await screen.findByLabelText('Your answer'), 'I was ill');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ words: 'I was ill' });
  });
});

it('waits for somebody on leave, until they are back', async () => {
  const leave = { from: '2026-11-20', until: '2026-12-01' };
  const sent = open('/account/licences/l-1', {
    [`GET ${one}`]: { ...licence, leave, next: ['end-leave'] },
    [`POST ${one}/leave/end`]: licence,
  });
  expect(await screen.findByText(/from 20 November 2026 to 1 December 2026/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I am not on leave' }));
  await waitFor(() => {
    expect(sent.some(({ path }) => path.endsWith('/leave/end'))).toBe(true);
  });
});

it('sends the days of a leave as they were typed', async () => {
  const sent = open('/account/licences/l-1/leave', { [`POST ${one}/leave`]: licence });
  const [first, last] = await screen.findAllByLabelText('Day');
  if (first) await userEvent.type(first, '3');
  if (last) await userEvent.type(last, '9');
  await userEvent.click(screen.getByRole('button', { name: 'Put the licence on hold' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ from: '-00-03', until: '-00-09' });
  });
});

it('gives the licence back with a reason', async () => {
  const sent = open('/account/licences/l-1/give-back', { [`POST ${one}/return`]: licence });
  await userEvent.type(await screen.findByLabelText('Why? (optional)'), 'No time');
  await userEvent.click(screen.getByRole('button', { name: 'Give it back' }));
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'No time' });
  });
});

it('asks how it went and shows what is missing', async () => {
  const sent = open('/account/licences/l-1/feedback', {
    [`POST ${one}/feedback`]: problem(400, {
      errors: [{ pointer: '/recommend', detail: 'Choose how likely you are to recommend it' }],
    }),
  });
  await userEvent.click(await screen.findByLabelText('Confident'));
  await userEvent.click(screen.getByLabelText('Partly'));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('link', { name: /recommend it/ })).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ confidenceNow: 4, helped: 'partly' });
});

it('thanks for feedback that was given', async () => {
  open('/account/licences/l-1/feedback', { [`GET ${one}`]: { ...licence, feedbackGiven: true } });
  expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeVisible();
});
