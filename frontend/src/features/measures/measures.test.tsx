import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import MeasurePage from './MeasurePage';
import ReachPage from './ReachPage';

const figure = (value: number | null) => ({ value, numerator: null, denominator: null, suppressed: false });
const measure = {
  definition: {
    name: 'applications',
    title: 'Applications',
    question: 'How many times did people ask for a licence?',
    definition: 'Applications first sent in the period.',
    unit: 'COUNT',
    good: 'UP',
    breakdowns: ['nation', 'region'],
    version: 2,
    changes: ['Counted for the authority that sent it.'],
    audiences: ['PUBLIC', 'COUNCIL', 'STAFF'],
    source: 'Facts of the kinds: sent.',
  },
  asAt: '2026-11-23T09:00:00Z',
  period: { from: '2026-01-01', to: '2026-06-30' },
  audience: 'STAFF',
  authority: null,
  figure: figure(100),
  before: { period: { from: '2025-07-01', to: '2025-12-31' }, figure: figure(80) },
  annotations: [{ id: 'a1', happenedOn: '2026-05-04', words: 'Choice widened', version: 0 }],
  parts: [
    { from: '2026-01-01', to: '2026-03-31', figure: figure(40) },
    { from: '2026-04-01', to: '2026-06-30', figure: figure(60) },
  ],
  rows: [
    { key: 'England', label: 'England', figure: figure(90) },
    { key: 'unknown', label: 'Not known', figure: figure(10) },
  ],
  restatements: [{ recordedOn: '2026-07-02', facts: 3 }],
};

it('says the figure, the one before, what it is made of and how it is counted', async () => {
  const sent = answer({ 'GET /api/v1/metrics/applications': measure });
  showAt('/admin/metrics/applications?step=quarter&by=nation', '/admin/metrics/:name', MeasurePage);
  expect(await screen.findByRole('heading', { level: 1, name: 'Applications' })).toBeVisible();
  expect(sent[0]?.search).toBe('?step=quarter&by=nation');
  expect(screen.getByText('80')).toBeVisible();
  expect(screen.getByRole('figure', { name: 'Applications over time' })).toBeVisible();
  expect(
    screen.getByRole('img', { name: 'Apr 26: Applications 60. 4 May 2026: Choice widened' }),
  ).toBeVisible();
  expect(screen.getByRole('figure', { name: 'Applications by nation' })).toBeVisible();
  expect(screen.getByText('2 July 2026')).toBeVisible();
  expect(screen.getByText('Facts of the kinds: sent. Everybody may see it.')).toBeVisible();
  expect(screen.getByText('Counted for the authority that sent it.')).toBeVisible();
});

it('says what cannot be asked beside the fields', async () => {
  answer({
    'GET /api/v1/metrics/applications': problem(400, {
      type: 'https://learningoffer.uk/problems/invalid',
      title: 'Correct it',
      errors: [{ pointer: '/to', detail: 'Enter a day that is not before the first day of the period' }],
    }),
  });
  showAt('/admin/metrics/applications?from=2026-06-30&to=2026-01-01', '/admin/metrics/:name', MeasurePage);
  expect(await screen.findByText('There is a problem')).toBeVisible();
});

const council = {
  nation: 'England',
  region: 'London',
  type: 'London borough',
  size: 'unknown',
  domains: [],
  applied: 0,
  holds: 0,
  completed: 0,
};

it('shows every council with how far it got, and who never applied', async () => {
  answer({
    'GET /api/v1/metrics/reach': {
      asAt: '2026-11-23T09:00:00Z',
      period: { from: '2026-01-01', to: '2026-06-30' },
      authorities: [
        { ...council, code: 'CMD', name: 'Camden', applied: 2, holds: 1, everApplied: true },
        { ...council, code: 'BEX', name: 'Bexley', everApplied: true },
        { ...council, code: 'BNE', name: 'Barnet', everApplied: false },
      ],
    },
  });
  showAt('/admin/metrics/reach', '/admin/metrics/reach', ReachPage);
  expect(await screen.findByRole('link', { name: 'Camden: somebody got a licence' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bexley: somebody applied before the period' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Barnet: nobody ever applied' })).toBeVisible();
  expect(screen.getByText(/^1 of 3 councils applied/)).toBeVisible();
  expect(screen.getByText('1 council never applied.')).toBeVisible();
});
