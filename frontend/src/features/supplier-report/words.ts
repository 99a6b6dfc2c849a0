import type { TagColour } from '../../shared/ui/Tag';
import type { Outcome, Report, ReportRow } from './api';

export const statusWords: Record<Report['status'], readonly [string, TagColour]> = {
  UNMAPPED: ['Say what its columns mean', 'yellow'],
  READING: ['Being read', 'blue'],
  READY: ['Waiting for you', 'yellow'],
  APPLYING: ['Being applied', 'blue'],
  DONE: ['Applied', 'green'],
  CANCELLED: ['Cancelled', 'grey'],
};

export const outcomeWords: Record<Outcome, readonly [string, TagColour]> = {
  PENDING: ['Not read yet', 'grey'],
  AGREES: ['Agrees', 'green'],
  NEW_FACTS: ['New facts', 'blue'],
  DIFFERS: ['Differs', 'orange'],
  TO_CONFIRM: ['You decide', 'yellow'],
  UNKNOWN: ['Unknown here', 'grey'],
  UNREADABLE: ['Could not be read', 'red'],
};

export const shownOutcomes: Outcome[] = [
  'NEW_FACTS',
  'TO_CONFIRM',
  'DIFFERS',
  'UNKNOWN',
  'UNREADABLE',
  'AGREES',
];

export const countOf = ({ rows }: Report, outcome: Outcome): number =>
  ({
    PENDING: rows.total - rows.read,
    AGREES: rows.agreeing,
    NEW_FACTS: rows.newFacts,
    DIFFERS: rows.differing,
    TO_CONFIRM: rows.toConfirm,
    UNKNOWN: rows.unknownHere,
    UNREADABLE: rows.unreadable,
  })[outcome];

/** A value of the address as a view of the rows: '' for all, `missing` for what the report does not have. */
export const viewOf = (value: string): Outcome | '' | 'missing' =>
  value === 'missing' ? value : (shownOutcomes.find((outcome) => outcome === value) ?? '');

export const stateWords: Record<NonNullable<ReportRow['there']['state']>, string> = {
  PENDING: 'Invited, not accepted',
  ACCEPTED: 'Accepted',
  EXPIRED: 'Invitation expired',
  REMOVED: 'Removed there',
};
