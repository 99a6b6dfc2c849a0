import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
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
  expect(screen.getByText(/Take out names and anything personal before you share it/)).toBeVisible();
});

it('lets each question be skipped, and an answer be taken back', async () => {
  history.replaceState(null, '', '/find?roleGroup=manager&minutes=60');
  const sent = answer(answers);
  show(<FindPage />);
  expect(await screen.findByRole('link', { name: 'I need to ask residents' })).toBeVisible();
  expect(screen.queryByText(/anything personal/)).toBeNull();
  await userEvent.selectOptions(await screen.findByLabelText('What do you do?'), 'Skip this question');
  await waitFor(() => {
    expect(sent.at(-1)?.body).toEqual({ constraints: [], minutes: 60 });
  });
  await userEvent.selectOptions(screen.getByLabelText('How much time do you have?'), 'As much as it takes');
  expect(location.search).toBe('');
});

it('keeps the answer in sight while the next one is on its way', async () => {
  const next = new Promise<Response>(() => undefined);
  const first = Response.json(match);
  let matched = 0;
  vi.stubGlobal('fetch', (request: Request) => {
    if (request.method === 'GET') return Promise.resolve(Response.json(words));
    matched += 1;
    return matched === 1 ? Promise.resolve(first) : next;
  });
  history.replaceState(null, '', '/find?minutes=60');
  show(<FindPage />);
  await screen.findByRole('link', { name: 'I need to ask residents' });
  await userEvent.click(screen.getByLabelText('No budget'));
  await waitFor(() => {
    expect(matched).toBe(2);
  });
  expect(screen.getByRole('link', { name: 'I need to ask residents' })).toBeVisible();
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
