import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Metrics } from '../../shared/measures/metrics';
import { answer, problem, showAt } from '../../shared/testing/show';
import type { Forecast } from './api';
import { burnDown } from './burn-down';
import { casesOf, monthOf } from './cases';
import DashboardPage from './DashboardPage';
import { waitWords } from './Waits';
import { loss, stepsOf } from './Way';

const measure = (name: string, title: string, unit: string, value: number | null) => ({
  name,
  title,
  question: 'How many?',
  definition: 'All of them.',
  unit,
  good: 'UP',
  value,
  numerator: null,
  denominator: null,
  suppressed: false,
});

const metrics = {
  asAt: '2026-11-23T09:00:00Z',
  period: { from: '2026-01-01', to: '2026-06-30' },
  measures: [
    measure('helped', 'It helped', 'SHARE', 0.9),
    measure('needs-sent', 'Needs we were told of', 'COUNT', 7),
  ],
  funnel: [
    { step: 'applied', label: 'Applied', count: 100 },
    { step: 'decided', label: 'Decided', count: 90 },
    { step: 'activated', label: 'Activated', count: 30 },
  ],
  applicationsByMonth: [{ month: '2026-01', applications: 4, activations: 1 }],
  annotations: [],
  waits: [
    {
      step: 'decision',
      people: 90,
      medianWorkingDays: 2,
      nineInTenWorkingDays: 11,
      promisedWorkingDays: 10,
      distribution: [{ value: '0', label: 'Same day', count: 5 }],
    },
  ],
  confidence: { before: [], after: [], meanBefore: null, meanAfter: 3.5 },
  helped: [{ value: 'yes', label: 'Yes', count: 9 }],
};

const detail = (name: string, rows: unknown[]) => ({
  definition: { name, title: name, question: 'For whom?', unit: 'COUNT' },
  asAt: '2026-11-23T09:00:00Z',
  figure: { value: 3, numerator: null, denominator: null, suppressed: false },
  parts: [],
  annotations: [],
  rows,
});

const leeds = {
  key: 'Yorkshire',
  label: 'Yorkshire',
  figure: { value: 3, numerator: null, denominator: null, suppressed: false },
};

it('asks for the days and the break-down of its address, and draws what it got', async () => {
  const sent = answer({
    'GET /api/v1/metrics': metrics,
    'GET /api/v1/metrics/applications': detail('applications', [leeds]),
    'GET /api/v1/metrics/decisions': detail('decisions', []),
    'GET /api/v1/saved-views': {
      items: [
        { id: 'v1', page: 'DASHBOARD', name: 'Spring', query: 'from=2026-03-01&to=2026-05-31', version: 0 },
      ],
      next: null,
    },
  });
  showAt('/admin/dashboard?from=2026-01-01&to=2026-06-30&by=nation', '/admin/dashboard', DashboardPage);
  expect(
    await screen.findByText(/^From 1 January 2026 to 30 June 2026, as at 23 November 2026/),
  ).toBeVisible();
  expect(await screen.findByRole('img', { name: 'Yorkshire: 3' })).toBeInTheDocument();
  expect(sent.map(({ path, search }) => path + search)).toContain(
    '/api/v1/metrics/applications?from=2026-01-01&to=2026-06-30&by=nation',
  );
  // Its script comes after the page's.
  expect(await screen.findByText('Spring', {}, { timeout: 4000 })).toHaveAttribute(
    'href',
    '/admin/dashboard?from=2026-03-01&to=2026-05-31',
  );
  expect(sent.map(({ path, search }) => path + search)).toContain('/api/v1/saved-views?page=DASHBOARD');
  expect(screen.getByRole('figure', { name: 'How far applications got' })).toHaveTextContent(
    'between “Decided” and “Activated”: 60 of 90',
  );
  expect(await screen.findByText(/nothing was counted/)).toBeVisible();
  // What the server does not give says so, and takes nothing else with it.
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
});

it('says what cannot be asked beside the fields', async () => {
  answer({
    'GET /api/v1/metrics': problem(400, {
      type: 'https://learningoffer.uk/problems/invalid',
      title: 'Correct it',
      errors: [{ pointer: '/to', detail: 'Enter a day that is not in the future' }],
    }),
  });
  showAt('/admin/dashboard?to=2999-01-01', '/admin/dashboard', DashboardPage);
  expect((await screen.findAllByText('Enter a day that is not in the future')).length).toBeGreaterThan(0);
});

it('says what part goes on, and where most are lost', () => {
  const steps = stepsOf(metrics.funnel as Metrics['funnel']);
  expect(steps.map(({ kept }) => kept)).toEqual([null, 0.9, 30 / 90]);
  expect(loss(stepsOf([]))).toMatch(/^Of the applications/);
});

it('leads from a month to its applications, as far as the period goes', () => {
  const period = { from: '2026-01-15', to: '2026-02-10' };
  expect(monthOf('2026-01', period)).toEqual({ from: '2026-01-15', to: '2026-01-31' });
  expect(monthOf('2026-02', period)).toEqual({ from: '2026-02-01', to: '2026-02-10' });
  expect(casesOf(monthOf('2026-02', period), { region: 'London' })).toBe(
    '/admin/applications?status=all&region=London&submittedFrom=2026-02-01&submittedTo=2026-02-10',
  );
});

it('holds waits to the promise', () => {
  const wait = metrics.waits[0] as Metrics['waits'][number];
  expect(waitWords(wait)).toBe(
    'Half within 2 working days, nine in ten within 11 working days. We promise 10 working days: more than one in ten are broken.',
  );
  expect(waitWords({ ...wait, nineInTenWorkingDays: 10 })).toMatch(/nine in ten are kept/);
  expect(waitWords({ ...wait, medianWorkingDays: null })).toBe('Nobody came that far in the period.');
});

it('burns down to nothing on the day, sooner and later', () => {
  const leftByWeek = Array.from({ length: 27 }, (_, at) => ({ on: '2026-06-01', left: 126 - at }));
  leftByWeek[26] = { on: '2026-11-30', left: 100 };
  const forecast = (runOut: object) => ({ leftByWeek, runOut }) as unknown as Forecast;
  const days = { on: '2027-01-25', earliest: '2026-12-28', latest: '2027-03-22', why: null };
  const [rate, sooner, later] = burnDown(forecast(days));
  expect(rate?.points.slice(-5).map(({ value }) => value)).toEqual([100, 50, 0, 0, 0]);
  expect(sooner?.points.slice(-5).map(({ value }) => value)).toEqual([100, 0, 0, 0, 0]);
  expect(later?.points.slice(-5).map(({ value }) => value)).toEqual([100, 75, 50, 25, 0]);
  expect(later?.points[0]?.value).toBeNull();
  const none = { on: null, earliest: null, latest: null, why: 'NO_NET_USE' };
  expect(burnDown(forecast(none))).toHaveLength(1);
});
