import { expect, it } from 'vitest';
import { everyNth, linear, ticks } from './scale';

it.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [100, [0, 50, 100]],
  [350, [0, 100, 200, 300, 400]],
])('makes round ticks up to %d', (top, expected) => {
  expect(ticks(top)).toEqual(expected);
});

it('makes fractions only when asked', () => {
  expect(ticks(1, false)).toEqual([0, 0.5, 1]);
  expect(ticks(0.3, false)).toEqual([0, 0.1, 0.2, 0.3]);
});

it('scales in a straight line', () => {
  const x = linear(10, 100, 200);
  expect([x(0), x(5), x(10)]).toEqual([100, 150, 200]);
  expect(linear(0, 5, 10)(3)).toBe(5);
});

it('leaves out labels that have no room', () => {
  expect(everyNth(12, 300, 50)).toBe(2);
  expect(everyNth(4, 300, 50)).toBe(1);
});
