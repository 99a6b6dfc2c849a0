import { describe, expect, it } from 'vitest';
import { hours, money, percent, plural } from './amounts';
import { day, dayAndTime, month } from './dates';

describe('dates', () => {
  it('are London days', () => {
    expect(day('2026-11-23')).toBe('23 November 2026');
    expect(day('2026-06-30T23:30:00Z')).toBe('1 July 2026');
  });
  it('have a time of day when it matters', () => {
    expect(dayAndTime('2026-07-01T13:05:00Z')).toBe('1 July 2026 at 2:05pm');
  });
  it('can be a month', () => {
    expect(month('2026-11')).toBe('November 2026');
  });
});

describe('amounts', () => {
  it.each([
    [0.5, '30 minutes'],
    [1, '1 hour'],
    [1.5, '1 hour 30 minutes'],
    [4, '4 hours'],
    [0, '0 minutes'],
  ])('%d hours read as %s', (value, words) => {
    expect(hours(value)).toBe(words);
  });
  it('count things', () => {
    expect(plural(1, 'licence')).toBe('1 licence');
    expect(plural(1200, 'authority', 'authorities')).toBe('1,200 authorities');
    expect(money(1250)).toBe('£12.50');
    expect(money(1200)).toBe('£12');
    expect(percent(0.291)).toBe('29%');
  });
});
