import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { answer, show } from '../../shared/testing/show';
import FindPage from './FindPage';

const words = {
  levels: [],
  formats: [],
  roleGroups: [{ value: 'manager', label: 'Manager' }],
  constraints: [
    { value: 'no-budget', label: 'No budget' },
    { value: 'little-time', label: 'Little time' },
  ],
};
const story = { code: 'US01', need: 'to ask residents', role: 'planner', goal: 'the form works' };
const course = {
  slug: 'ask',
  title: 'Asking people',
  platform: 'OpenLearn',
  awardingPartner: 'OpenLearn',
  hours: 1,
  level: 'introductory',
  format: 'self-paced',
  costClass: 'free',
  summary: 'You will be able to ask.',
};
const match = {
  stories: [
    {
      story,
      score: 80,
      why: ['your words: form'],
      courses: [{ course, fit: 'full', reasons: ['free, start now'] }],
    },
  ],
  saved: 'Nobody has to pay.',
};
const answers = { 'GET /api/v1/vocabulary': words, 'POST /api/v1/user-stories/match': match };

beforeEach(() => {
  history.replaceState(null, '', '/find');
});

it('asks nothing of the server before a question is answered', () => {
  const sent = answer(answers);
  show(<FindPage />);
  expect(screen.getByText('Answer any question to see what fits')).toBeVisible();
  expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
});

it('answers while questions are answered, with reasons, at an address to share', async () => {
  const sent = answer(answers);
  show(<FindPage />);
  await userEvent.selectOptions(screen.getByLabelText('What do you do?'), await screen.findByText('Manager'));
  await userEvent.selectOptions(screen.getByLabelText('How much time do you have?'), '60');
  await userEvent.click(screen.getByLabelText('No budget'));
  await userEvent.type(screen.getByLabelText(/in your own words/), 'our form');
  await waitFor(() => {
    expect(location.search).toBe('?roleGroup=manager&words=our+form&constraint=no-budget&minutes=60');
  });
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({
      roleGroup: 'manager',
      words: 'our form',
      constraints: ['no-budget'],
      minutes: 60,
    });
  });
  expect(await screen.findByRole('link', { name: 'I need to ask residents' })).toHaveAttribute(
    'href',
    '/stories/US01',
  );
  expect(screen.getByText('Your words: form')).toBeInTheDocument();
  expect(screen.getByText('Free, start now')).toBeVisible();
  expect(screen.getByText('Nobody has to pay.')).toBeVisible();
});

it('asks about time only once', async () => {
  answer(answers);
  show(<FindPage />);
  expect(await screen.findByLabelText('No budget')).toBeVisible();
  expect(screen.queryByLabelText('Little time')).toBeNull();
});

it('leads on when no need fits', async () => {
  history.replaceState(null, '', '/find?words=juggling');
  answer({ ...answers, 'POST /api/v1/user-stories/match': { stories: [], saved: null } });
  show(<FindPage />);
  expect(await screen.findByText('We know of no need like this yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'tell us what is missing' })).toHaveAttribute(
    'href',
    '/missing?words=juggling',
  );
});
