import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { beforeEach, expect, it } from 'vitest';
import { answer, problem, show } from '../../shared/testing/show';
import CasePage from './CasePage';

const application = {
  id: 'a-1',
  reference: 'LO-7F3K-9Q2M',
  status: 'SUBMITTED',
  applicant: {
    name: 'Ama Mensah',
    email: 'ama@camden.gov.uk',
    authority: { code: 'CMD', name: 'Camden', region: 'London' },
  },
  course: { slug: 'maps', title: 'Maps that help', platform: 'FutureLearn', hours: 6, costClass: 'funded' },
  motivators: [],
  constraints: [],
  eligibility: {
    outcome: 'NEEDS_REVIEW',
    ruleSetVersion: 1,
    rules: [{ code: 'COURSE_FUNDED', outcome: 'PASS', sentence: 'We pay for this course.' }],
  },
  next: ['approve', 'decline', 'ask-for-information'],
  version: 3,
};
const declined = { ...application, status: 'DECLINED', next: [], version: 4 };
const entry = {
  at: '2026-11-23T10:00:00Z',
  kind: 'DECLINED',
  sentence: 'Declined.',
  by: 'Kay',
  visibleToApplicant: true,
};

const base = {
  'GET /api/v1/applications/a-1': application,
  'GET /api/v1/applications/a-1/timeline': { items: [entry] },
  'GET /api/v1/vocabulary': {
    declineReasons: [{ value: 'NOT_FUNDED', label: 'We do not pay for this course' }],
    confidence: [],
    motivators: [],
    constraints: [],
  },
  'GET /api/v1/applications/a-1/case': {
    outlook: {
      poolName: 'FutureLearn 2026',
      now: { available: 0, waiting: 2, place: null, nextInLine: 'LO-AAAA-BBBB' },
      afterApproval: { available: 0, waiting: 3, place: 3, nextInLine: 'LO-AAAA-BBBB' },
      afterRefusal: { available: 0, waiting: 2, place: null, nextInLine: 'LO-AAAA-BBBB' },
    },
    person: { licences: 1, limit: 3 },
    authority: { licences: 9, limit: 25 },
    similar: [
      {
        id: 'a-9',
        reference: 'LO-9999-9999',
        authorityName: 'Leeds',
        courseTitle: 'Maps that help',
        sameCourse: true,
        sameStory: false,
        outcome: 'DECLINED',
        reason: { code: 'NOT_FUNDED', label: 'We cannot pay for this course.' },
        decidedAt: '2026-10-01T10:00:00Z',
      },
    ],
    approvalNeedsSecond: false,
    refusalNeedsSecond: false,
  },
  'GET /api/v1/courses/maps': { alternatives: [{ slug: 'free-maps', title: 'Free maps', hours: 2 }] },
  'POST /api/v1/applications/a-1/message-preview': { subject: 'Your application', text: 'Sorry, Ama.' },
};

const open = () => {
  show(
    <Router>
      <Route path="/admin/applications/:id" component={CasePage} />
      <Route default component={() => null} />
    </Router>,
  );
};

beforeEach(() => {
  history.replaceState(null, '', '/admin/applications/a-1?region=London');
});

async function declineWithWords() {
  await userEvent.click(await screen.findByLabelText('Decline'));
  await userEvent.click(await screen.findByLabelText('We do not pay for this course'));
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), 'Try the free one');
  await userEvent.click(await screen.findByLabelText('Free maps (2 hours)'));
  await userEvent.click(screen.getByRole('button', { name: 'See the message' }));
}

async function messageRead() {
  expect(await screen.findByText('Sorry, Ama.')).toBeVisible();
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'The applicant will read this' })).toHaveFocus();
  });
}

it('shows the exact message before anything is sent, then goes to the next case of the same queue', async () => {
  const sent = answer({
    ...base,
    'POST /api/v1/applications/a-1/refusal': declined,
    'POST /api/v1/applications/claims': { applicationId: 'a-2' },
  });
  open();
  await declineWithWords();
  await messageRead();
  expect(sent.some(({ path }) => path.endsWith('/refusal'))).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Decline and send' }));
  await waitFor(() => {
    expect(location.pathname + location.search).toBe('/admin/applications/a-2?region=London');
  });
  expect(sent.find(({ path }) => path.endsWith('/claims'))?.search).toBe('?region=London');
  const refusal = sent.find(({ path }) => path.endsWith('/refusal'));
  expect(refusal?.body).toEqual({
    reasonCode: 'NOT_FUNDED',
    words: 'Try the free one',
    alternatives: ['free-maps'],
  });
  expect(refusal?.headers.get('If-Match')).toBe('"3"');
  expect(refusal?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('asks to look again when the words changed after the preview', async () => {
  answer(base);
  open();
  await declineWithWords();
  await messageRead();
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), '!');
  expect(screen.queryByRole('button', { name: 'Decline and send' })).toBeNull();
});

it('keeps the words and says who decided when somebody was faster', async () => {
  answer({
    ...base,
    'POST /api/v1/applications/a-1/refusal': problem(412, { detail: 'It changed meanwhile.' }),
  });
  open();
  await declineWithWords();
  await messageRead();
  answer({
    ...base,
    'GET /api/v1/applications/a-1': declined,
    'GET /api/v1/applications/a-1/timeline': {
      items: [
        entry,
        {
          ...entry,
          at: '2026-11-23T10:00:05Z',
          kind: 'MESSAGE_WAITING',
          sentence: 'A message waits.',
          by: null,
        },
      ],
    },
    'POST /api/v1/applications/a-1/refusal': problem(412, { detail: 'It changed meanwhile.' }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Decline and send' }));
  expect(await screen.findByText('Nothing was sent. This is what you wrote:')).toBeVisible();
  expect(screen.getByText('Try the free one')).toBeVisible();
  expect(screen.getByText('Declined. Kay, 23 November 2026 at 10:00am.')).toBeVisible();
});

it('keeps the words and says who has the case when a colleague claimed it', async () => {
  const detail = 'Kay has this case until 10:15 on 23 November. Take it over, or go to another one.';
  const claimed = problem(409, { type: '/problems/claimed', detail });
  const free = { ...application, next: [...application.next, 'claim'] };
  const taken = { ...application, claimedBy: 'Kay', claimedUntil: entry.at, next: ['take-over'] };
  const answers = { ...base, 'GET /api/v1/applications/a-1': free };
  answer({ ...answers, 'POST /api/v1/applications/a-1/claim': problem(503, {}) });
  open();
  await userEvent.click(await screen.findByLabelText('Decline'));
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), 'Try the free one');
  answer({
    ...answers,
    'GET /api/v1/applications/a-1': taken,
    'POST /api/v1/applications/a-1/claim': claimed,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Claim this case' }));
  expect(await screen.findByText('Nothing was sent. This is what you wrote:')).toBeVisible();
  expect(screen.getByText('Try the free one')).toBeVisible();
  expect(screen.getAllByText(/^Kay has this case until/)[0]).toBeVisible();
  expect(screen.queryByText(/^Declined. Kay/, { selector: '.govuk-notification-banner *' })).toBeNull();
});

it('says who was faster as soon as somebody begins to decide', async () => {
  const detail = 'Kay has this case until 10:15 on 23 November. Take it over, or go to another one.';
  answer({
    ...base,
    'GET /api/v1/applications/a-1': { ...application, next: [...application.next, 'claim'] },
    'POST /api/v1/applications/a-1/claim': problem(409, { type: '/problems/claimed', detail }),
  });
  open();
  await userEvent.click(await screen.findByLabelText('Decline'));
  expect(await screen.findByText(detail)).toBeVisible();
});

it('leads from each mistake to its field', async () => {
  answer({
    ...base,
    'POST /api/v1/applications/a-1/message-preview': problem(422, {
      errors: [{ pointer: '/words', detail: 'Enter your question' }],
    }),
  });
  open();
  await userEvent.click(await screen.findByLabelText('Ask for information'));
  await userEvent.click(screen.getByRole('button', { name: 'See the message' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Enter your question' }));
  expect(screen.getByLabelText('Your question')).toHaveFocus();
});

it('shows what each choice does to the stock, and how similar cases were decided', async () => {
  answer(base);
  open();
  const row = (await screen.findByText('If you approve')).closest('tr');
  expect(row).toHaveTextContent('3');
  expect(
    screen.getByText(
      'If you approve, they are number 3 on the waiting list. LO-AAAA-BBBB gets the next licence.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('Same course, Leeds, 1 October 2026. We cannot pay for this course.'),
  ).toBeVisible();
  expect(screen.getByText(/This person:/)).toHaveTextContent('1 of 3 licences');
});

it('is decided by keys alone, and taken back with one', async () => {
  const decidable = { ...application, next: [...application.next, 'claim'] };
  const sent = answer({
    ...base,
    'GET /api/v1/applications/a-1': decidable,
    'POST /api/v1/applications/a-1/claim': { ...application, next: [...application.next, 'release'] },
    'POST /api/v1/applications/a-1/refusal': {
      ...declined,
      next: ['undo-decision'],
      decidedAt: '2026-11-23T10:00:00Z',
      decision: { outcome: 'DECLINED', alternatives: [], undoUntil: '2026-11-23T10:00:30Z' },
    },
    'POST /api/v1/applications/claims': { applicationId: null },
    'POST /api/v1/applications/a-1/decision-undo': application,
  });
  open();
  await screen.findByText('Decide');
  await userEvent.keyboard('d');
  const reason = await screen.findByLabelText('We do not pay for this course');
  await waitFor(() => {
    expect(reason).toHaveFocus();
  });
  expect(sent.some(({ path }) => path.endsWith('/claim'))).toBe(true);
  await userEvent.keyboard(' m');
  await messageRead();
  await userEvent.keyboard('s');
  expect(await screen.findByText('The message leaves in 30 seconds.')).toBeVisible();
  expect(screen.getByText('LO-7F3K-9Q2M: declined')).toBeVisible();
  expect(await screen.findByText('Nothing is left for you to decide here.')).toBeVisible();
  await userEvent.keyboard('u');
  await waitFor(() => {
    expect(sent.find(({ path }) => path.endsWith('/decision-undo'))?.headers.get('If-Match')).toBe('"4"');
  });
  expect(
    await screen.findByText('LO-7F3K-9Q2M: the decision was taken back, and nothing was sent'),
  ).toBeVisible();
});

it('leaves letters alone while somebody writes, and once shortcuts are switched off', async () => {
  answer(base);
  open();
  await screen.findByText('Decide');
  await userEvent.keyboard('i');
  await userEvent.type(await screen.findByLabelText('Your question'), 'ad');
  expect(screen.getByLabelText('Ask for information')).toBeChecked();
  await userEvent.click(screen.getByText('Keyboard shortcuts'));
  await userEvent.click(screen.getByLabelText('Use keyboard shortcuts'));
  await userEvent.keyboard('d');
  expect(screen.getByLabelText('Ask for information')).toBeChecked();
  await userEvent.click(screen.getByLabelText('Use keyboard shortcuts'));
});

it('says who has a case that a colleague claimed, and takes it over with a reason', async () => {
  const sent = answer({
    ...base,
    'GET /api/v1/applications/a-1': {
      ...application,
      next: ['take-over', 'assign'],
      claimedBy: 'Kay Reviewer',
      claimedUntil: '2026-11-23T10:15:00Z',
      clock: { workingDays: 3, dueOn: '2026-11-20', late: true, paused: false },
    },
    'POST /api/v1/applications/a-1/takeover': application,
  });
  open();
  expect(
    await screen.findByText('Kay Reviewer has this case until 23 November 2026 at 10:15am.'),
  ).toBeVisible();
  expect(screen.getByText('Waited 3 working days. Due by 20 November 2026.')).toBeVisible();
  expect(screen.getByText('Late')).toBeVisible();
  expect(screen.queryByText('You cannot decide on this application.', { exact: false })).toBeNull();
  await userEvent.click(screen.getByText('Take this case over'));
  await userEvent.type(screen.getByLabelText('Why do you take it over?'), 'Kay is away');
  await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
  await waitFor(() => {
    expect(sent.find(({ path }) => path.endsWith('/takeover'))?.body).toEqual({ words: 'Kay is away' });
  });
});

it('lets a second reviewer confirm what the first one proposed', async () => {
  const sent = answer({
    ...base,
    'GET /api/v1/applications/a-1': {
      ...application,
      next: ['confirm-proposal', 'return-proposal'],
      proposal: {
        outcome: 'DECLINED',
        reason: { code: 'NOT_FUNDED', label: 'We cannot pay for this course.' },
        words: 'Sorry',
        alternatives: [],
        by: 'Kay Reviewer',
        at: '2026-11-23T10:00:00Z',
      },
    },
    'POST /api/v1/applications/a-1/proposal-confirmation': declined,
    'POST /api/v1/applications/claims': { applicationId: null },
  });
  open();
  expect(await screen.findByRole('heading', { name: 'Waits for a second reviewer' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm and send' }));
  await waitFor(() => {
    expect(sent.find(({ path }) => path.endsWith('/proposal-confirmation'))?.headers.get('If-Match')).toBe(
      '"3"',
    );
  });
});

it('shows who applied together, and what the line manager said', async () => {
  answer({
    ...base,
    'GET /api/v1/applications/a-1': {
      ...application,
      team: { id: 't-1', size: 2, confirmed: 2, invited: 0 },
      managerApproval: {
        state: 'REFUSED',
        askedAt: '2026-11-20T10:00:00Z',
        dueOn: '2026-11-27',
        answeredAt: '2026-11-23T10:00:00Z',
        words: 'Not before the audit.',
      },
    },
    'GET /api/v1/applications/a-1/team': {
      members: [
        { name: 'Ama Mensah', applicationId: 'a-1' },
        { name: 'Kim Lee', applicationId: 'a-2' },
      ],
    },
  });
  open();
  expect(await screen.findByRole('heading', { name: 'Team of 2' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Kim Lee' })).toHaveAttribute(
    'href',
    '/admin/applications/a-2',
  );
  expect(screen.getByText('Did not agree on 23 November 2026. The decision is yours.')).toBeVisible();
  expect(screen.getByText('Not before the audit.')).toBeVisible();
});
