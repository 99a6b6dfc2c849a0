import { expect, it } from 'vitest';
import { changed } from './use-search';

const before = new URLSearchParams('status=SUBMITTED&q=map');

it('changes only what it is told', () => {
  expect(changed(before, { region: 'London' })).toBe('?status=SUBMITTED&q=map&region=London');
});

it('leaves out what is empty', () => {
  expect(changed(before, { status: undefined, q: '' })).toBe('');
});

it('repeats a name with several values', () => {
  expect(changed(before, { status: ['A', 'B'] })).toBe('?q=map&status=A&status=B');
});
