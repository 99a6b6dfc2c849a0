import { expect, it } from 'vitest';
import { empty, lines, orderOf, pence } from './order';

it('reads amounts as people write them', () => {
  expect(pence('£1,250.50')).toBe(125050);
  expect(pence('0')).toBe(0);
  expect(pence('8.7')).toBe(870);
  expect(pence('free')).toBeNull();
  expect(pence('')).toBeNull();
});

it('takes one code a line', () => {
  expect(lines(' A-1 \n\nB-2\r\n')).toEqual(['A-1', 'B-2']);
});

it('sends nothing for what was not filled in, so that the server can say so', () => {
  expect(orderOf(empty)).toMatchObject({ orderedOn: null, quantity: null, transferable: null, codes: [] });
  expect(orderOf({ ...empty, quantity: '1,000', transferable: 'no' })).toMatchObject({
    quantity: 1000,
    transferable: false,
  });
});
