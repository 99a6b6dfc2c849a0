import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answer, show } from '../../shared/testing/show';
import ImpactPage from './ImpactPage';

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
    { step: 'sent', label: 'Sent', count: 100 },
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
