import { plural } from '../../shared/words/amounts';
import type { BulkItem, BulkRun, Move } from './api';

export const choice: Record<Move, { label: string; hint: string }> = {
  approval: { label: 'Approve', hint: 'Each gets a licence, or a place on the waiting list' },
  refusal: { label: 'Decline', hint: 'All with the same reason' },
  'information-request': { label: 'Ask for information', hint: 'All are asked the same question' },
};

const start: Record<Move, string> = {
  approval: 'Approve',
  refusal: 'Decline',
  'information-request': 'Ask',
};

export const startWords = ({ move, total, foreseen }: BulkRun): string => {
  const nothing = foreseen.find(({ effect }) => effect === 'NOTHING')?.cases ?? 0;
  return `${start[move]} ${plural(total - nothing, 'application')}`;
};

export const statusWords: Record<BulkRun['status'], string> = {
  PREPARED: 'Not started',
  RUNNING: 'Under way',
  FINISHED: 'Finished',
  CANCELLED: 'Cancelled',
};

export const effectWords: Record<BulkItem['effect'], string> = {
  LICENCE: 'Gets a licence',
  WAITING_LIST: 'Joins the waiting list',
  DECLINED: 'Is declined',
  QUESTION: 'Is asked',
  NOTHING: 'Nothing happens',
};

const results: Record<BulkItem['status'], string> = {
  WAITING: 'Not done yet',
  DONE: 'Done',
  REFUSED: 'Refused',
  CANCELLED: 'Cancelled',
};

/** What is foreseen, with the pool and the place. */
export const foreseen = ({ effect, poolName, place, whyNot }: BulkItem): string =>
  [effectWords[effect], poolName && `: ${poolName}`, place && `, number ${place}`, whyNot && `: ${whyNot}`]
    .filter(Boolean)
    .join('');

export const result = ({ status, sentence }: BulkItem): string => sentence ?? results[status];

/** How far it is, in one sentence. */
export const progress = ({ total, waiting, refused, status }: BulkRun): string =>
  `${total - waiting} of ${plural(total, 'application')} ${status === 'RUNNING' ? 'so far' : 'done'}` +
  (refused > 0 ? `, ${refused} of them refused.` : '.');
