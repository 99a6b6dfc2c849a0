import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { isConflict } from '../../shared/api/use-send';
import { leaveNotice } from '../../shared/ui/notice';
import {
  useClaimNext,
  useDecide,
  usePlainMove,
  usePreview,
  type Application,
  type Decision,
  type DeclineReason,
  type Move,
} from './api';
import { outcomeOf, moveOf } from './moves';
import { queueFilters } from './queue-filters';
import { rememberDecision } from './undo';

/** What the reviewer writes stays here whatever the server answers; a preview counts only for exactly what it previewed. */
export interface Draft {
  move?: Move;
  reasonCode: DeclineReason | undefined;
  words: string;
  alternatives: string[];
}

export type Deciding = ReturnType<typeof useDeciding>;

export function useDeciding(application: Application, search: string) {
  const { id, next } = application;
  const { route } = useLocation();
  const [draft, setDraft] = useState<Draft>({ reasonCode: undefined, words: '', alternatives: [] });
  const decision = decisionOf(draft);
  const preview = usePreview(id);
  const claim = usePlainMove('claim', application);
  const [nothingLeft, setNothingLeft] = useState(false);
  // Where nothing is left the case stays open: its decision can still be taken back here.
  const claimNext = useClaimNext(queueFilters(search), (following) => {
    if (following === null) setNothingLeft(true);
    else route(paths.reviewCase(following, search));
  });
  const decided = (now: Application) => {
    if (!rememberDecision(now)) leaveNotice(`${now.reference}: ${outcomeOf(now)}`);
    claimNext.mutate({});
  };
  const decide = useDecide(application, decided);
  const same = JSON.stringify(preview.variables) === JSON.stringify(decision);
  const moves = next.flatMap(moveOf);
  const failure = decide.error ?? (isConflict(claim.error) ? claim.error : same ? preview.error : null);
  const change = (changes: Partial<Draft>) => {
    decide.reset();
    claim.reset();
    setDraft({ ...draft, ...changes });
  };
  return {
    draft,
    change,
    decided,
    /** Whoever starts to decide has the case from then on. */
    choose: (move: Move) => {
      change({ move });
      if (next.includes('claim') && !claim.isPending) claim.mutate({});
    },
    moves,
    message: same ? preview.data : undefined,
    busy: preview.isPending || decide.isPending || claimNext.isPending,
    failure,
    /** Somebody else was faster, or has the case now: what is written here does not go by itself any more. */
    overtaken: isConflict(failure) || (draft.move !== undefined && moves.length === 0 && !decide.isSuccess),
    nextFailed: claimNext.error,
    nothingLeft,
    toNext: () => {
      claimNext.mutate({});
    },
    look: () => {
      if (decision) preview.mutate(decision);
    },
    confirm: () => {
      if (decision) decide.mutate(decision);
    },
  };
}

function decisionOf({ move, reasonCode, words, alternatives }: Draft): Decision | undefined {
  if (!move) return undefined;
  const refusal = move === 'refusal';
  return {
    move,
    reasonCode: (refusal && reasonCode) || null,
    words: words.trim() || null,
    alternatives: refusal ? alternatives : [],
  };
}
