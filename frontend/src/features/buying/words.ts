import { count, money, percent, plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Forecast, Scenario, Simulation, Spread } from './api';

/** When the last free licence is given, and how sure that is. */
export function runOutWords({ runOut, free, freeUntil, use }: Forecast): string {
  switch (runOut.why) {
    case 'ALL_GIVEN':
      return 'No licence is free beyond those that people wait for.';
    case 'TOO_LITTLE_HISTORY':
      return `There is too little history to say when the ${plural(free, 'free licence')} will be gone: the pool was opened ${plural(use.days, 'day')} ago.`;
    case 'NO_NET_USE':
      return `At the present rate the ${plural(free, 'free licence')} will not be gone: in the last ${plural(use.days, 'day')} as many came back as were asked for.`;
    default:
      return `${lastGiven(runOut)}${endsFirst(runOut.on, freeUntil)}`;
  }
}

function lastGiven({ on, earliest, latest }: Forecast['runOut']): string {
  if (!on) return 'At the present rate the free licences last more than ten years.';
  const until = latest ? `and ${day(latest)}` : 'and a day more than ten years off';
  return `At the present rate the last free licence is given about ${day(on)}, eight times in ten between ${day(earliest ?? on)} ${until}.`;
}

const endsFirst = (on: string | null, freeUntil: string | null): string =>
  freeUntil && (!on || freeUntil < on) ? ` But the last of them ends on ${day(freeUntil)}, before that.` : '';

/** How many would be enough. */
export function enoughWords({ enoughForHalf, enoughForNineInTen, months }: Simulation): string {
  const term = plural(months, 'month');
  if (enoughForNineInTen === null || enoughForHalf === null)
    return `There is too little history to say how many to buy for the next ${term}.`;
  if (enoughForNineInTen === 0)
    return `For the next ${term} the licences that there are would be enough nine times in ten: buy none.`;
  return `For the next ${term}, ${plural(enoughForNineInTen, 'more licence')} would be enough nine times in ten, and ${count(enoughForHalf)} half of the times.`;
}

/** What they would cost. */
export function priceWords(simulation: Simulation): string {
  const { scenarios, assumptions, enoughForNineInTen } = simulation;
  const price = assumptions.find(({ name }) => name === 'unitPricePence')?.value;
  const wanted = scenarios.find(({ quantity }) => quantity === enoughForNineInTen);
  if (price === null || price === undefined || !enoughForNineInTen) return '';
  const total = `At ${money(price)} each, ${plural(enoughForNineInTen, 'licence')} cost${enoughForNineInTen === 1 ? 's' : ''} ${money(price * enoughForNineInTen)}`;
  const outcome = wanted?.costPerCompleted.middle;
  return outcome
    ? `${total}: about ${money(Math.round(outcome))} for each course that is completed.`
    : `${total}.`;
}

/** `5 (2 to 9)`: the middle, and where eight in ten lie. */
export function between({ low, middle, high }: Spread, format: (value: number) => string = count): string {
  if (middle === null) return low === null ? 'Not known' : `${format(low)} or more`;
  return `${format(middle)} (${format(low ?? middle)} ${high === null ? 'or more' : `to ${format(high)}`})`;
}

export const pounds = (pence: number): string => money(Math.round(pence));

/** `less than 1%` and `more than 99%` are no certainties. */
export function chance(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1%';
  if (share > 0.99 && share < 1) return 'more than 99%';
  return percent(share);
}

export function runsOut({ chanceOfRunningOut, runsOutOn }: Scenario): string {
  return runsOutOn && chanceOfRunningOut >= 0.5
    ? `${chance(chanceOfRunningOut)}, about ${day(runsOutOn)}`
    : chance(chanceOfRunningOut);
}
