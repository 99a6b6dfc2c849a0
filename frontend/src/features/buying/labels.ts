import { shortMonth } from '../../shared/words/dates';
import type { Simulation } from './api';
import { ASSUMED } from './question';

const OTHERS: Record<string, string> = { unitPricePence: 'Price of one licence' };

/** The words of the field in which a number can be entered. */
export const nameOf = (name: string): string =>
  ASSUMED.find((each) => each.name === name)?.label ?? OTHERS[name] ?? name;

/** The months that end one, two, three … months from the day of the answer. */
export function labelsOf({ endsOn, months }: Simulation): string[] {
  const [year = 0, month = 1] = endsOn.split('-').map(Number);
  return Array.from({ length: months }, (_, at) => {
    const passed = year * 12 + (month - 1) - (months - 1 - at);
    return shortMonth(`${Math.floor(passed / 12)}-${String((passed % 12) + 1).padStart(2, '0')}`);
  });
}
