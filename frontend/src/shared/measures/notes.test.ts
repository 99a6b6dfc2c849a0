import { expect, it } from 'vitest';
import { notesAt } from './notes';

const on = (happenedOn: string) => ({ id: happenedOn, happenedOn, words: 'Choice widened', version: 0 });

it('puts each annotation into the part that its day is in', () => {
  const notes = notesAt([on('2026-01-31'), on('2026-02-01')], ['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(notes).toEqual([
    { at: 0, text: '31 January 2026: Choice widened' },
    { at: 1, text: '1 February 2026: Choice widened' },
  ]);
});

it('leaves out what was before the first part', () => {
  expect(notesAt([on('2025-12-31')], ['2026-01-01'])).toEqual([]);
});
