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
  'GET /api/v1/licence-pools': { items: [] },
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
    'GET /api/v1/applications': { items: [{ id: 'a-1' }, { id: 'a-2' }] },
  });
  open();
  await declineWithWords();
  await messageRead();
  expect(sent.some(({ path }) => path.endsWith('/refusal'))).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: 'Decline and send' }));
  await waitFor(() => {
    expect(location.pathname + location.search).toBe('/admin/applications/a-2?region=London');
  });
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
    'POST /api/v1/applications/a-1/refusal': problem(412, { detail: 'It changed meanwhile.' }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Decline and send' }));
  expect(await screen.findByText('Nothing was sent. This is what you wrote:')).toBeVisible();
  expect(screen.getByText('Try the free one')).toBeVisible();
  expect(screen.getByText('Declined. Kay, 23 November 2026 at 10:00am.')).toBeVisible();
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
