import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { answer, problem, showAt } from '../../shared/testing/show';
import BuyingPage from './BuyingPage';

const seen = (part: number, whole: number) => ({ share: whole === 0 ? null : part / whole, part, whole });

const forecast = {
  poolId: 'p',
  poolName: 'FutureLearn, any course',
  asAt: '2026-11-25T09:00:00Z',
  free: 33,
  notStarted: 11,
  freeUntil: '2027-09-01',
  use: { days: 91, asked: 31, cameBack: 6, netPerMonth: 8.36 },
  runOut: { on: '2027-03-25', earliest: '2027-02-12', latest: '2027-05-28', why: null },
  demand: { waiting: 0, inQueue: 4, approved: seen(35, 40), daysToDecision: 2 },
  rates: {
    activated: seen(16, 22),
    lapsed: seen(3, 22),
    cameBack: seen(3, 22),
    daysUntilBack: 5,
    completed: seen(0, 0),
    helped: seen(0, 0),
  },
  lastPricePence: 2000,
};

const none = { low: null, middle: null, high: null };

const scenario = (quantity: number, chanceOfRunningOut: number) => ({
  quantity,
  pricePence: quantity * 2000,
  chanceOfRunningOut,
  runsOutOn: chanceOfRunningOut > 0 ? '2027-04-01' : null,
  waitingAtEnd: 3.4,
  chanceOfUnused: 0.8,
  unused: { low: 2, middle: 5, high: 9 },
  unusedOnAverage: 5.1,
  costPerActivated: quantity === 0 ? none : { low: 2100, middle: 2500, high: 3000 },
  costPerCompleted: quantity === 0 ? none : { low: 4100, middle: 4550, high: null },
  costPerHelped: none,
});

const simulation = {
  asAt: '2026-11-25T09:00:00Z',
  seed: 1,
  runs: 2000,
  months: 3,
  endsOn: '2027-02-25',
  assumptions: [
    { name: 'unitPricePence', value: 2000, source: 'OBSERVED', seen: null, needed: false },
    { name: 'lapsePercent', value: 20, source: 'ASSUMED', seen: null, needed: true },
  ],
  enoughForHalf: 48,
  enoughForNineInTen: 60,
  scenarios: [scenario(0, 1), scenario(60, 0.004)],
  leftWithoutBuying: [
    { low: 20, middle: 25, high: 30 },
    { low: 10, middle: 16, high: 22 },
    { low: 0, middle: 8, high: 15 },
  ],
};

const answers = {
  'GET /api/v1/licence-pools/p/forecast': forecast,
  'GET /api/v1/licence-pools/p/simulation': simulation,
  'GET /api/v1/purchase-outcomes': { items: [], next: null },
  'GET /api/v1/stock-alerts': {
    items: [
      {
        id: 'a',
        kind: 'PURCHASE_ENDS',
        poolId: 'p',
        poolName: 'FutureLearn, any course',
        purchaseId: 'b',
        purchaseReference: 'FL-1',
        day: '2027-01-20',
        licences: 1,
        raisedAt: '2026-11-21T09:00:00Z',
      },
    ],
    next: null,
  },
};

const at = (search = '') => showAt(`/admin/pools/p/buying${search}`, '/admin/pools/:id/buying', BuyingPage);

it('answers in sentences: when, how many, at what price', async () => {
  answer(answers);
  at();
  expect(
    await screen.findByText(
      'At the present rate the last free licence is given about 25 March 2027, eight times in ten between 12 February 2027 and 28 May 2027.',
    ),
  ).toBeVisible();
  expect(
    await screen.findByText(
      'For the next 3 months, 60 more licences would be enough nine times in ten, and 48 half of the times. At £20 each, 60 licences cost £1,200: about £45.50 for each course that is completed.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('The purchase FL-1 ends on 20 January 2027. 1 licence of it is free.'),
  ).toBeVisible();
  expect(screen.getByText(/Assumed, not observed: Licences not activated in time \(%\)\./)).toBeVisible();
  expect(screen.getByText('Nothing has been bought for this pool yet')).toBeVisible();
});

it('never takes a small chance for none, nor what has no end for a number', async () => {
  answer(answers);
  at();
  const row = await screen.findByRole('row', { name: /^60/ });
  expect(row).toHaveTextContent('less than 1%');
  expect(row).toHaveTextContent('£45.50 (£41 or more)');
  expect(row).toHaveTextContent('Not known');
});

it('asks in the address, with pence for pounds and each quantity by itself', async () => {
  const sent = answer(answers);
  at('?seed=9');
  fireEvent.input(await screen.findByLabelText('How many licences to compare'), {
    target: { value: '50, 100 and 150' },
  });
  fireEvent.input(screen.getByLabelText('Price of one licence'), { target: { value: '£12.50' } });
  fireEvent.click(screen.getByRole('button', { name: 'Work it out' }));
  await screen.findByDisplayValue('50, 100, 150');
  const asked = new URLSearchParams(
    sent.filter(({ path }) => path.endsWith('/simulation')).at(-1)?.search ?? '',
  );
  expect(asked.getAll('quantities')).toEqual(['50', '100', '150']);
  expect(asked.get('unitPricePence')).toBe('1250');
  expect(screen.getByLabelText('Price of one licence')).toHaveValue('12.50');
});

it('says at the field what is wrong, with the quantity that it is about', async () => {
  answer({
    ...answers,
    'GET /api/v1/licence-pools/p/simulation': problem(400, {
      type: 'https://learningoffer.uk/problems/invalid',
      errors: [
        { pointer: '/quantities/1', detail: 'Enter a whole number from 1 to 10,000' },
        { pointer: '/lapsePercent', detail: 'Enter a whole number from 0 to 100' },
      ],
    }),
  });
  at('?quantities=5&quantities=1000000000&lapsePercent=120');
  expect(
    await screen.findByRole('link', { name: '1000000000: Enter a whole number from 1 to 10,000' }),
  ).toHaveAttribute('href', '#quantities');
  expect(screen.getByLabelText('Licences not activated in time (%)')).toHaveValue('120');
});

it('says what is missing where there is too little history', async () => {
  answer({
    ...answers,
    'GET /api/v1/licence-pools/p/forecast': {
      ...forecast,
      use: { ...forecast.use, days: 4 },
      runOut: { on: null, earliest: null, latest: null, why: 'TOO_LITTLE_HISTORY' },
    },
    'GET /api/v1/licence-pools/p/simulation': {
      ...simulation,
      runs: 0,
      enoughForHalf: null,
      enoughForNineInTen: null,
      scenarios: [],
      leftWithoutBuying: [],
      assumptions: [{ name: 'askedPerMonth', value: null, source: 'MISSING', seen: 0, needed: true }],
    },
  });
  at();
  expect(await screen.findByText('There is too little history to say how many')).toBeVisible();
  expect(screen.getByText(/the pool was opened 4 days ago/)).toBeVisible();
  expect(screen.getByLabelText('People approved a month')).toBeVisible();
});
