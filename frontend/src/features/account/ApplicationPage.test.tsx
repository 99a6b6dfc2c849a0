import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { expect, it } from 'vitest';
import type { Application } from '../../shared/api/application';
import { answer, problem, show } from '../../shared/testing/show';
import ApplicationPage from './ApplicationPage';
import WithdrawPage from './WithdrawPage';

const likely = { earliest: null, latest: null, sentence: 'We cannot say yet when it will be your turn.' };
const one = '/api/v1/applications/a-1';
const course = {
  slug: 'agile',
  title: 'Agile teams',
  platform: 'FutureLearn',
  hours: 6,
  costClass: 'funded',
};
const sentOne: Partial<Application> = {
  id: 'a-1',
  reference: 'LO-7KQ2-MX9D',
  status: 'SUBMITTED',
  course,
  applicant: { id: 'p-1', name: 'Alex Taylor', email: 'alex@leeds.gov.uk', authority: null },
  problem: null,
  story: null,
  team: null,
  managerApproval: null,
  motivators: [],
  constraints: [],
  question: null,
  decision: null,
  waiting: null,
  allocationId: null,
  next: ['withdraw'],
  whatHappensNext: 'A reviewer will read your application. You will get an e-mail by 7 December 2026.',
  version: 4,
};

const received = {
  id: 'm-1',
  kind: 'APPLICATION_RECEIVED',
  status: 'SENT',
  why: 'You sent an application.',
  createdAt: '2026-11-23T10:00:00Z',
  readable: true,
};

function open(
  change: Partial<Application>,
  more: Record<string, unknown> = {},
  url = '/account/applications/a-1',
) {
  history.replaceState(null, '', url);
  const sent = answer({
    [`GET ${one}`]: { ...sentOne, ...change },
    [`GET ${one}/messages`]: { items: [received] },
    [`GET ${one}/timeline`]: {
      items: [
        { at: '2026-11-23T10:00:00Z', kind: 'SUBMITTED', sentence: 'The application was sent.', by: 'You' },
      ],
    },
    ...more,
  });
  show(
    <Router>
      <Route path="/account/applications/:id" component={ApplicationPage} />
      <Route path="/account/applications/:id/withdraw" component={WithdrawPage} />
    </Router>,
  );
  return sent;
}

it('says what happens next and what happened so far', async () => {
  open({});
  expect(await screen.findByText(/You will get an e-mail by 7 December 2026/)).toBeVisible();
  expect(await screen.findByText('The application was sent.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Withdraw this application' })).toBeVisible();
});

it('says the place in the queue', async () => {
  open({ status: 'WAITING', waiting: { place: 3, poolName: 'FutureLearn 2026', likely } });
  expect(await screen.findByText('You are number 3 in the queue')).toBeVisible();
});

it('says why it was declined and what to start today', async () => {
  open({
    status: 'DECLINED',
    next: [],
    decidedAt: '2026-11-20T10:00:00Z',
    decision: {
      outcome: 'DECLINED',
      reason: { code: 'COURSE_NOT_FUNDED', label: 'We cannot pay for this course.' },
      words: 'Have a look at this one.',
      alternatives: [{ slug: 'free', title: 'Free agile', platform: 'OpenLearn', hours: 4 }] as never,
      undoUntil: null,
    },
  });
  expect(await screen.findByText('We cannot pay for this course.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Free agile' })).toHaveAttribute('href', '/courses/free');
  expect(screen.queryByRole('link', { name: 'Withdraw this application' })).toBeNull();
});

it('answers a question, and keeps the answer when it could not be sent', async () => {
  const sent = open(
    { status: 'INFORMATION_REQUESTED', question: { words: 'Which team?', askedAt: '' }, next: ['answer'] },
    { [`POST ${one}/answer`]: problem(503, {}) },
  );
  await userEvent.type(await screen.findByLabelText('Your answer'), 'Parking');
  await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  const post = () => sent.find(({ method }) => method === 'POST');
  await waitFor(() => {
    expect(post()?.body).toEqual({ words: 'Parking' });
  });
  expect(post()?.headers.get('If-Match')).toBe('"4"');
  expect(screen.getByLabelText('Your answer')).toHaveValue('Parking');
});

it('withdraws only after asking', async () => {
  const sent = open({}, { [`POST ${one}/withdrawal`]: sentOne }, '/account/applications/a-1/withdraw');
  expect(await screen.findByText(/We stop looking at it/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw application' }));
  expect(await screen.findByRole('heading', { name: 'Agile teams' })).toBeVisible();
  expect(sent.some(({ path }) => path.endsWith('/withdrawal'))).toBe(true);
});

it('shows a message again, as it was sent', async () => {
  open({}, { [`GET ${one}/messages/m-1`]: { subject: 'We have your application', text: 'Thank you.' } });
  await userEvent.click(await screen.findByRole('button', { name: /^Read the message/ }));
  expect(await screen.findByText('We have your application')).toBeVisible();
});

it('lets somebody change what nobody has read, and leave a waiting list', async () => {
  open({ next: ['edit', 'withdraw'] });
  expect(await screen.findByRole('link', { name: 'Change your answers' })).toHaveAttribute(
    'href',
    '/apply/a-1/check',
  );
  open({ status: 'WAITING', waiting: { place: 1, poolName: 'P', likely }, next: ['withdraw'] });
  expect(await screen.findByRole('link', { name: 'Leave the waiting list' })).toBeVisible();
});

it('leads on from a refusal to telling us what is missing', async () => {
  open({
    status: 'DECLINED',
    next: [],
    problem: 'Maps for residents',
    decision: {
      outcome: 'DECLINED',
      reason: { code: 'OVER_LIMIT', label: 'You had three.' },
      words: null,
      undoUntil: null,
      alternatives: [],
    },
  });
  expect(await screen.findByRole('link', { name: 'Tell us what is missing' })).toHaveAttribute(
    'href',
    '/missing',
  );
});
