import type { TagColour } from '../../shared/ui/Tag';
import type { Import, Kind, Outcome } from './api';

export const kindWords: Record<Kind, string> = {
  courses: 'Courses',
  'user-stories': 'User stories',
  'story-courses': 'Which course answers which story',
};

export const statusWords: Record<Import['status'], readonly [string, TagColour]> = {
  CHECKING: ['Being checked', 'blue'],
  READY: ['Waiting for you', 'yellow'],
  APPLYING: ['Being imported', 'blue'],
  DONE: ['Imported', 'green'],
  CANCELLED: ['Cancelled', 'grey'],
};

export const outcomeWords: Record<Outcome, readonly [string, TagColour]> = {
  PENDING: ['Not checked yet', 'grey'],
  NEW: ['New', 'green'],
  CHANGED: ['Changed', 'blue'],
  UNCHANGED: ['Unchanged', 'grey'],
  REFUSED: ['Refused', 'red'],
  OUTDATED: ['Left out', 'orange'],
};

export const shownOutcomes: Outcome[] = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'OUTDATED'];

export const countOf = ({ rows }: Import, outcome: Outcome): number =>
  ({
    PENDING: rows.pending,
    NEW: rows.new,
    CHANGED: rows.changed,
    UNCHANGED: rows.unchanged,
    REFUSED: rows.refused,
    OUTDATED: rows.outdated,
  })[outcome];

/** A value of the address as an outcome, or '' for all. */
export const outcomeOf = (value: string): Outcome | '' =>
  shownOutcomes.find((outcome) => outcome === value) ?? '';
