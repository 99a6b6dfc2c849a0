import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, problem } from '../../shared/testing/show';
import { application, base, declined, declineWithWords, entry, messageRead, open } from './testing';

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
