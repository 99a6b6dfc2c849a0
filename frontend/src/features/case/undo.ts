import { useEffect, useState } from 'preact/hooks';
import type { Application } from './api';
import { outcomeOf } from './moves';

/** A decision that was just taken, and for how long it can be taken back as this computer counts. */
export interface Undoable {
  id: string;
  version: number;
  reference: string;
  words: string;
  until: number;
}

let last: Undoable | undefined;

/** Returns whether there is time to take it back. */
export function rememberDecision(decided: Application): boolean {
  const { decision, decidedAt, id, version, reference } = decided;
  if (!decided.next.includes('undo-decision') || !decision?.undoUntil || !decidedAt) return false;
  // The length of the time is the server's, its start is here: the two clocks may differ.
  const length = Date.parse(decision.undoUntil) - Date.parse(decidedAt);
  last = { id, version, reference, words: outcomeOf(decided), until: performance.now() + length };
  return true;
}

export function forgetDecision(): void {
  last = undefined;
}

/** The decision that can still be taken back, and how many seconds are left. */
export function useUndoable(): (Undoable & { seconds: number }) | undefined {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const seconds = last ? Math.ceil((last.until - now) / 1000) : 0;
  return last && seconds > 0 ? { ...last, seconds } : undefined;
}
