import { expect, it } from 'vitest';
import { empty, orderOf, pence, whole } from './order';

it('reads amounts as people write them', () => {
  expect(pence('£1,250.50')).toBe(125050);
  expect(pence('0')).toBe(0);
  expect(pence('8.7')).toBe(870);
  expect(pence('free')).toBeNull();
  expect(pence('')).toBeNull();
});

it('lets the server say what is wrong with a number', () => {
  expect(whole('1,000')).toBe(1000);
  expect(whole('-3')).toBe(-3);
  expect(whole('some')).toBeNull();
});

it('sends nothing for what was not filled in, so that the server can say so', () => {
  expect(orderOf(empty)).toMatchObject({
    supplierId: null,
    orderedOn: null,
    quantity: null,
    vatPence: null,
    transferable: null,
  });
  expect(orderOf({ ...empty, quantity: '1,000', transferable: 'no' })).toMatchObject({
    quantity: 1000,
    transferable: false,
  });
});
