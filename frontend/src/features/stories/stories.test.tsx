import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, show, showAt } from '../../shared/testing/show';
import StoriesPage from './StoriesPage';
import StoryPage from './StoryPage';

const story = {
  code: 'US01',
  sentence: 'As a planner, I need to ask residents, so that the form works.',
  role: 'planner',
  need: 'to ask residents',
  goal: 'the form works',
  roleGroup: 'manager',
  skills: ['data'],
  motivators: [],
  constraints: [],
  courseCount: 1,
};
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
const words = { roleGroups: [{ value: 'manager', label: 'Manager' }], skills: [], motivators: [] };

it('narrows the needs down and keeps that in the address', async () => {
  const sent = answer({
    'GET /api/v1/vocabulary': words,
    'GET /api/v1/user-stories': { items: [story], next: null },
  });
  show(<StoriesPage />);
  expect(await screen.findByRole('link', { name: 'I need to ask residents' })).toBeVisible();
  expect(screen.getByText('Planner, 1 course')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Who you are'), await screen.findByText('Manager'));
  expect(location.search).toBe('?roleGroup=manager');
  await waitFor(() => {
    expect(sent.at(-1)?.search).toBe('?roleGroup=manager');
  });
});

it('says how well each course answers a need, and why', async () => {
  const courses = [{ course, fit: 'partial', reason: 'Shows how to plan it.', reviewedOn: '2026-11-01' }];
  answer({ 'GET /api/v1/user-stories/US01': { ...story, evidence: 'Interviews', courses } });
  showAt('/stories/US01', '/stories/:code', StoryPage);
  expect(await screen.findByRole('heading', { level: 1, name: 'I need to ask residents' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Asking people' })).toHaveAttribute('href', '/courses/ask');
  expect(screen.getByText('Part answer')).toBeVisible();
  expect(screen.getByText(/Shows how to plan it. \(Looked at on 1 November 2026.\)/)).toBeVisible();
});
