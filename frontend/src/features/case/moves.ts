import type { Application, Move } from './api';

const moves: Record<string, Move> = {
  approve: 'approval',
  decline: 'refusal',
  'ask-for-information': 'information-request',
};

/** The move behind one of the server's `next`, if it is one of a reviewer. */
export const moveOf = (next: string): Move[] => {
  const move = moves[next];
  return move ? [move] : [];
};

export const choice: Record<Move, { label: string; hint: string }> = {
  approval: { label: 'Approve', hint: 'A licence is held at once, or the person joins the waiting list' },
  refusal: { label: 'Decline', hint: 'With a reason, and what they can do today' },
  'information-request': { label: 'Ask for information', hint: 'The application waits for the answer' },
};

export const confirmation: Record<Move, string> = {
  approval: 'Approve and send',
  refusal: 'Decline and send',
  'information-request': 'Send the question',
};

/** What became of a case, for the notice on the next one. */
export function outcomeOf({ status, proposal }: Application): string {
  if (proposal) return 'proposed to a second reviewer';
  if (status === 'DECLINED') return 'declined';
  return status === 'INFORMATION_REQUESTED' ? 'question sent' : 'approved';
}
