import { expect, it } from 'vitest';
import { isMonth, monthBefore, monthsBefore, wholeMonth, yearTo } from './months';

it('knows the last day of each month', () => {
  expect(wholeMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(wholeMonth('2028-02').to).toBe('2028-02-29');
  expect(wholeMonth('2026-12').to).toBe('2026-12-31');
});

it('goes back over the turn of a year', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(yearTo('2026-03')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
  expect(monthsBefore('2026-02-10', 3)).toEqual(['2026-01', '2025-12', '2025-11']);
});

it('tells a month from anything else', () => {
  expect(['2026-01', '2026-13', '2026-1', '1026-01', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
