import { count, money, percent, plural } from '../words/amounts';
import type { Datum } from '../charts/data';
import type { Count, Measure } from './metrics';

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const words: Record<Measure['unit'], (value: number) => string> = {
  COUNT: count,
  SHARE: percent,
  HOURS: (value) => `${oneDecimal.format(value)} hours`,
  DAYS: (value) => plural(value, 'day'),
  WORKING_DAYS: (value) => plural(value, 'working day'),
  POINTS: (value) => `${value > 0 ? '+' : ''}${oneDecimal.format(value)} points`,
  PENCE: money,
  RATIO: (value) => oneDecimal.format(value),
  SCORE: (value) => `${value > 0 ? '+' : ''}${Math.round(value)}`,
};

/** The value in its unit. */
export function figure({ unit, value, suppressed }: Pick<Measure, 'unit' | 'value' | 'suppressed'>): string {
  if (suppressed) return 'Not shown: too few people';
  return value === null ? 'Nothing to measure yet' : inUnit(unit)(value);
}

/** How values of a measure read. */
export const inUnit = (unit: Measure['unit']): ((value: number) => string) => words[unit];

/** `34 of 382`, where a measure is a part of something. */
export const parts = ({ numerator, denominator }: Pick<Measure, 'numerator' | 'denominator'>): string =>
  numerator === null || denominator === null ? '' : `${count(numerator)} of ${count(denominator)}`;

/** `12`, or `at least 12` where some of what is added up is not shown. */
export function sumOf(values: (number | null)[]): string {
  const known = count(values.reduce((sum: number, value) => sum + (value ?? 0), 0));
  return values.includes(null) ? `at least ${known}` : known;
}

/** Counts as the bars of a chart. */
export const barsOf = (counts: Count[]): Datum[] =>
  counts.map(({ label, count: value }) => ({ label, value }));
