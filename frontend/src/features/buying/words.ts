import { count, money, percent, plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Scenario, Simulation, Spread } from './api';

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
