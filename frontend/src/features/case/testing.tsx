import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'preact-iso';
import { expect } from 'vitest';
import { show } from '../../shared/testing/show';
import CasePage from './CasePage';

export const application = {
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
export const declined = { ...application, status: 'DECLINED', next: [], version: 4 };
export const entry = {
  at: '2026-11-23T10:00:00Z',
  kind: 'DECLINED',
  sentence: 'Declined.',
  by: 'Kay',
  visibleToApplicant: true,
};

export const base = {
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

export const open = () => {
  history.replaceState(null, '', '/admin/applications/a-1?region=London');
  show(
    <Router>
      <Route path="/admin/applications/:id" component={CasePage} />
      <Route default component={() => null} />
    </Router>,
  );
};

export async function declineWithWords() {
  await userEvent.click(await screen.findByLabelText('Decline'));
  await userEvent.click(await screen.findByLabelText('We do not pay for this course'));
  await userEvent.type(screen.getByLabelText('Your own words (optional)'), 'Try the free one');
  await userEvent.click(await screen.findByLabelText('Free maps (2 hours)'));
  await userEvent.click(screen.getByRole('button', { name: 'See the message' }));
}

export async function messageRead() {
  expect(await screen.findByText('Sorry, Ama.')).toBeVisible();
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'The applicant will read this' })).toHaveFocus();
  });
}
