import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Metrics } from '../../shared/measures/metrics';
import { answer, show, showAt } from '../../shared/testing/show';
import CouncilImpactPage from './CouncilImpactPage';
import { file } from './EveryFigure';
import ImpactPage from './ImpactPage';
import { confidenceWords, timeWords, wayWords } from './story';

const metrics = {
  asAt: '2026-11-23T09:00:00Z',
  period: { from: '2025-11-01', to: '2026-10-31' },
  measures: [
    {
      name: 'helped',
      title: 'It helped',
      question: 'Did it help?',
      definition: 'Learners who said yes, out of all who answered.',
      unit: 'SHARE',
      value: null,
      numerator: null,
      denominator: null,
      good: 'UP',
      suppressed: true,
    },
  ],
  funnel: [
    { step: 'applied', label: 'Applied', count: 100 },
    { step: 'issued', label: 'Licence issued', count: 40 },
    { step: 'completed', label: 'Completed', count: 20 },
    { step: 'helped', label: 'It helped them', count: null },
  ],
  reach: [
    { nation: 'England', region: 'London', authorities: 33, applied: 11, holds: null, completed: null },
    { nation: 'Wales', region: 'Wales', authorities: 22, applied: null, holds: 5, completed: null },
  ],
  applicationsByMonth: [{ month: '2026-10', applications: 9, activations: null }],
  annotations: [],
  utilisation: { purchased: 350, available: 249, held: 67, spent: 34, expired: 0 },
  timeToDecision: { decisions: 0, medianWorkingDays: null, nineInTenWorkingDays: null, distribution: [] },
  confidence: { before: [], after: [], meanBefore: null, meanAfter: null },
  helped: [],
};

it('shows what may be shown, with its definition and its day', async () => {
  const sent = answer({ 'GET /api/v1/metrics': metrics });
  show(<ImpactPage />);
  expect(
    await screen.findByText('From 1 November 2025 to 31 October 2026, as at 23 November 2026 at 9:00am.'),
  ).toBeVisible();
  expect(sent[0]?.search).toBe('?audience=public');
  expect(screen.getByText(/Learners who said yes/)).toBeInTheDocument();
  expect(screen.getByText('29% of 350 licences bought are held or used up.')).toBeVisible();
});

it('never takes a hidden number for nothing', async () => {
  answer({ 'GET /api/v1/metrics': metrics });
  show(<ImpactPage />);
  await userEvent.click(await screen.findByText(/^Show all \d+ figures/));
  expect(screen.getByText('Not shown: too few people')).toBeVisible();
  expect(screen.getByRole('img', { name: 'It helped them: not shown' })).toBeInTheDocument();
  expect(screen.getByText('At least 11 of 55 councils.')).toBeVisible();
});

it('tells the story in six pictures, and what came of applications in a sentence', async () => {
  answer({ 'GET /api/v1/metrics': metrics });
  show(<ImpactPage />);
  expect(
    await screen.findByText(
      'Of 100 applications sent in the period, 40 have led to a licence and 20 to a finished course.',
    ),
  ).toBeVisible();
  expect(screen.getAllByRole('figure')).toHaveLength(6);
});

it('says nothing of what may not be shown', () => {
  const funnel = (applied: number | null, issued: number | null) =>
    [
      { step: 'applied', count: applied },
      { step: 'issued', count: issued },
    ] as Metrics['funnel'];
  expect(wayWords(funnel(null, null))).toMatch(/^Too few applications/);
  expect(wayWords(funnel(15, null))).toMatch(/^15 applications .* too little to show yet/);
  expect(wayWords(funnel(15, 5))).toBe('Of 15 applications sent in the period, 5 have led to a licence.');
  const month = { month: '2026-10', applications: 5, activations: null, suppressed: true };
  expect(timeWords([month])).toBe(
    '5 applications and too few licences started in the period, month by month.',
  );
  expect(confidenceWords({ before: [], after: [], meanBefore: 2.41, meanAfter: null })).toMatch(
    /apply: 2.4. After the course: not known yet.$/,
  );
});

it('gives every figure as a file that says what was hidden', () => {
  const [, line] = file(metrics as unknown as Metrics).split('\r\n');
  expect(line).toBe(
    'It helped,not shown,SHARE,,,2025-11-01,2026-10-31,2026-11-23T09:00:00Z,"Learners who said yes, out of all who answered."',
  );
});

it('leads to the page of a council by its name', async () => {
  answer({
    'GET /api/v1/metrics': metrics,
    'GET /api/v1/authorities': { items: [{ code: 'LDS', name: 'Leeds' }], next: null },
  });
  show(<ImpactPage />);
  await userEvent.type(await screen.findByLabelText('Name of the council'), 'leeds');
  expect(await screen.findByRole('link', { name: 'What the offer did for Leeds' })).toHaveAttribute(
    'href',
    '/impact/councils/LDS',
  );
});

const ofLeeds = (name: string, value: number | null) => ({
  [`GET /api/v1/metrics/${name}`]: {
    definition: { name, title: name, question: 'How many?', unit: 'COUNT' },
    asAt: '2026-11-23T09:00:00Z',
    period: { from: '2025-12-01', to: '2026-11-23' },
    figure: { value, numerator: null, denominator: null, suppressed: value === null },
  },
});

it('shows what the offer did for one council, and hides the same as everywhere', async () => {
  answer({
    'GET /api/v1/authorities/LDS': { code: 'LDS', name: 'Leeds' },
    ...ofLeeds('applications', 15),
    ...ofLeeds('licences-issued', 10),
    ...ofLeeds('activations', 5),
    ...ofLeeds('completions', null),
  });
  showAt('/impact/councils/LDS', '/impact/councils/:code', CouncilImpactPage);
  expect(await screen.findByRole('img', { name: 'applications: 15' })).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'completions: not shown' })).toBeInTheDocument();
  expect(screen.getByText(/^From 1 December 2025 .* as at 23 November 2026/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Applications from Leeds, month by month' })).toHaveAttribute(
    'href',
    '/api/v1/metrics/applications?audience=public&authority=LDS&step=month',
  );
});
