import { paths } from '../../app/paths';
import { wholeMonth } from '../../shared/words/months';
import type { Days } from './api';

/** Where the applications sent on these days are listed, whatever became of them. */
export const casesOf = ({ from, to }: Days, narrowed: Record<string, string> = {}): string =>
  paths.queue(
    `?${new URLSearchParams({ status: 'all', ...narrowed, submittedFrom: from, submittedTo: to }).toString()}`,
  );

/** A month, as far as the period has it. */
export function monthOf(month: string, period: Days): Days {
  const { from, to } = wholeMonth(month);
  return { from: from < period.from ? period.from : from, to: to > period.to ? period.to : to };
}
