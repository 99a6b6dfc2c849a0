import { expect, it } from 'vitest';
import { answersOf, conflicts, unsaved } from './answers';
import { draft } from './testing';

const saved = answersOf(draft({ problem: 'Old words', motivators: ['save-time'] }));

it('keeps only what differs from what is saved', () => {
  const typed = { problem: 'New words', motivators: ['save-time'], neededBy: null };
  expect(unsaved(typed, saved)).toEqual({ problem: 'New words' });
});

it('finds no conflict when something else was changed elsewhere, or to the same', () => {
  const elsewhere = { ...saved, motivators: [], problem: 'New words' };
  expect(conflicts({ problem: 'New words' }, saved, elsewhere)).toEqual([]);
  expect(conflicts({ neededBy: '2027-01-01' }, saved, elsewhere)).toEqual([]);
});

it('finds what was changed in both places', () => {
  expect(conflicts({ problem: 'Mine' }, saved, { ...saved, problem: 'Theirs' })).toEqual(['problem']);
});
