import { expect, it } from 'vitest';
import { figure, parts, sumOf } from './figures';
import type { Measure } from './metrics';

const measure = (unit: Measure['unit'], value: number | null, suppressed = false) => ({
  unit,
  value,
  suppressed,
});

it('says each value in its unit', () => {
  expect(figure(measure('SHARE', 0.29))).toBe('29%');
  expect(figure(measure('HOURS', 7.25))).toBe('7.3 hours');
  expect(figure(measure('WORKING_DAYS', 1))).toBe('1 working day');
  expect(figure(measure('DAYS', 120))).toBe('120 days');
  expect(figure(measure('POINTS', 1.2))).toBe('+1.2 points');
  expect(figure(measure('PENCE', 1250))).toBe('£12.50');
  expect(figure(measure('SCORE', 42))).toBe('+42');
  expect(figure(measure('RATIO', 0.916))).toBe('0.9');
  expect(figure(measure('COUNT', null))).toBe('Nothing to measure yet');
  expect(figure(measure('COUNT', null, true))).toBe('Not shown: too few people');
});

it('says of how many', () => {
  expect(parts({ numerator: 34, denominator: 382 })).toBe('34 of 382');
  expect(parts({ numerator: 34, denominator: null })).toBe('');
});

it('does not take what is hidden for nothing', () => {
  expect(sumOf([5, 7])).toBe('12');
  expect(sumOf([5, null])).toBe('at least 5');
});
