import { count, money, percent, plural } from '../../shared/words/amounts';
import type { Measure } from './api';

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const words: Record<Measure['unit'], (value: number) => string> = {
  COUNT: count,
  SHARE: percent,
  HOURS: (value) => `${oneDecimal.format(value)} hours`,
  WORKING_DAYS: (value) => plural(value, 'working day'),
  POINTS: (value) => `${value > 0 ? '+' : ''}${oneDecimal.format(value)} points`,
  PENCE: money,
};

/** The value in its unit. */
export const figure = ({ unit, value }: Pick<Measure, 'unit' | 'value'>): string =>
  value === null ? 'Nothing to measure yet' : words[unit](value);

/** `34 of 382`, where a measure is a part of something. */
export const parts = ({ numerator, denominator }: Pick<Measure, 'numerator' | 'denominator'>): string =>
  numerator === null || denominator === null ? '' : `${count(numerator)} of ${count(denominator)}`;
