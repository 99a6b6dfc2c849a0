import { expect, it } from 'vitest';
import { figure, parts } from './figures';

it('says each value in its unit', () => {
  expect(figure({ unit: 'SHARE', value: 0.29 })).toBe('29%');
  expect(figure({ unit: 'HOURS', value: 7.25 })).toBe('7.3 hours');
  expect(figure({ unit: 'WORKING_DAYS', value: 1 })).toBe('1 working day');
  expect(figure({ unit: 'POINTS', value: 1.2 })).toBe('+1.2 points');
  expect(figure({ unit: 'PENCE', value: 1250 })).toBe('£12.50');
  expect(figure({ unit: 'COUNT', value: null })).toBe('Nothing to measure yet');
});

it('says of how many', () => {
  expect(parts({ numerator: 34, denominator: 382 })).toBe('34 of 382');
  expect(parts({ numerator: 34, denominator: null })).toBe('');
});
