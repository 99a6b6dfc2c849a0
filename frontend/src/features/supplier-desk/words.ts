import type { TagColour } from '../../shared/ui/Tag';
import type { Batch, BatchKind, BatchMember, DeskEntry, Report } from './api';

export const views = ['invite', 'remove', 'check', 'batches', 'reports'] as const;
export type View = (typeof views)[number];

/** A value of the address as a view; without one, what most people come for. */
export const viewOf = (value: string): View => views.find((view) => view === value) ?? 'invite';

export const reasonWords: Record<NonNullable<DeskEntry['reason']>, string> = {
  NOT_SENT: 'The supplier refused the invitation',
  ACTIVATED_ONLY_HERE: 'They say they started; the supplier says they never accepted',
  NOT_THERE: 'It was sent, and the supplier’s last report does not have it',
  INVITATION_EXPIRED: 'It was sent so long ago that the supplier has forgotten it',
};

export const kindWords: Record<BatchKind, string> = { INVITATION: 'Invite', REMOVAL: 'Remove' };

export const batchWords: Record<Batch['status'], readonly [string, TagColour]> = {
  OPEN: ['Being worked on', 'yellow'],
  DONE: ['Done', 'green'],
  RELEASED: ['Given back', 'grey'],
};

export const outcomeWords: Record<BatchMember['outcome'], readonly [string, TagColour]> = {
  WAITING: ['To do', 'yellow'],
  DONE: ['Done', 'green'],
  FAILED: ['Refused', 'red'],
  LEFT: ['Given back', 'grey'],
};

export const reportWords: Record<Report['status'], readonly [string, TagColour]> = {
  UNMAPPED: ['Say what its columns mean', 'yellow'],
  READING: ['Being read', 'blue'],
  READY: ['Waiting for you', 'yellow'],
  APPLYING: ['Being applied', 'blue'],
  DONE: ['Applied', 'green'],
  CANCELLED: ['Cancelled', 'grey'],
};
