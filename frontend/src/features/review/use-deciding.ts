import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { leaveNotice } from '../../shared/ui/notice';
import {
  findNextCase,
  useDecide,
  usePreview,
  type Application,
  type Decision,
  type DeclineReason,
  type Move,
} from './api';
import { filtersOf } from './filters';
import { done, moveOf } from './moves';

/** What the reviewer writes stays here whatever the server answers; a preview counts only for exactly what it previewed. */
export interface Draft {
  move?: Move;
  reasonCode: DeclineReason | undefined;
  words: string;
  alternatives: string[];
}

export type Deciding = ReturnType<typeof useDeciding>;

export function useDeciding(application: Application, search: string) {
  const { route } = useLocation();
  const [draft, setDraft] = useState<Draft>({ reasonCode: undefined, words: '', alternatives: [] });
  const decision = decisionOf(draft);
  const preview = usePreview(application.id);
  const decide = useDecide(application, () => {
    void toNext();
  });

  const toNext = async () => {
    if (draft.move) leaveNotice(`${application.reference}: ${done[draft.move]}`);
    const next = await findNextCase(filtersOf(search), application.id).catch(() => undefined);
    route(next ? paths.reviewCase(next.id, search) : paths.queue(search));
  };

  const same = JSON.stringify(preview.variables) === JSON.stringify(decision);
  return {
    draft,
    change: (changes: Partial<Draft>) => {
      decide.reset();
      setDraft({ ...draft, ...changes });
    },
    moves: application.next.flatMap(moveOf),
    message: same ? preview.data : undefined,
    busy: preview.isPending || decide.isPending,
    failure: decide.error ?? (same ? preview.error : null),
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
