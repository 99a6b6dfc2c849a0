import { expect, it } from 'vitest';
import { isEmpty, readNeeds, writeNeeds } from './needs';

const address = 'roleGroup=manager&words=our+form&constraint=no-budget&constraint=jargon&minutes=60';

it('reads what was told from an address and writes the same address', () => {
  const needs = readNeeds(new URLSearchParams(address));
  expect(needs.constraints).toEqual(['no-budget', 'jargon']);
  expect(writeNeeds(needs).toString()).toBe(address);
});

it('knows when nothing was told', () => {
  expect(isEmpty(readNeeds(new URLSearchParams('minutes=abc')))).toBe(true);
  expect(isEmpty(readNeeds(new URLSearchParams('words=form')))).toBe(false);
});
