import { useEffect, useRef } from 'preact/hooks';
import type { Move } from './api';
import type { Deciding } from './use-deciding';
import { useShortcuts } from './use-shortcuts';

const first: Record<Move, string> = {
  approval: 'input[name="move"]:checked',
  refusal: 'input[name="reasonCode"]',
  'information-request': '#words',
};

/** Deciding without leaving the keyboard: a letter chooses and puts the focus where the choice goes on. */
export function useDecidingKeys(deciding: Deciding): void {
  const { draft, moves, message } = deciding;
  const byKey = useRef(false);
  const choose = (move: Move) =>
    moves.includes(move)
      ? () => {
          byKey.current = true;
          deciding.choose(move);
        }
      : undefined;
  useEffect(() => {
    if (!byKey.current || !draft.move) return;
    byKey.current = false;
    document.querySelector<HTMLElement>(first[draft.move])?.focus();
  }, [draft]);
  useShortcuts({
    a: choose('approval'),
    d: choose('refusal'),
    i: choose('information-request'),
    m: draft.move && deciding.look,
    s: message && !deciding.busy ? deciding.confirm : undefined,
  });
}
