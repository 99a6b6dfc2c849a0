import { useState } from 'preact/hooks';
import { useDecline, useMakeStory, useMerge, type UnmetNeed } from './api';

export type Move = 'merge' | 'make-story' | 'decline';

/** What the editor writes stays here whatever the server answers. */
export interface Draft {
  move?: Move;
  story: string;
  words: string;
  reason: string;
  role: string;
  need: string;
  goal: string;
  roleGroup: string;
}

export type Triage = ReturnType<typeof useTriage>;

const LONGEST_NEED = 300;

export function useTriage(need: UnmetNeed) {
  const [draft, setDraft] = useState<Draft>({
    story: '',
    words: '',
    reason: '',
    role: '',
    need: need.words.slice(0, LONGEST_NEED),
    goal: '',
    roleGroup: need.roleGroup ?? '',
  });
  const merge = useMerge(need);
  const makeStory = useMakeStory(need);
  const decline = useDecline(need);
  const sends = { merge, 'make-story': makeStory, decline };

  const send = () => {
    const { move, story, words, reason, role, need: wanted, goal, roleGroup } = draft;
    if (move === 'merge') merge.mutate({ story, words: words.trim() || null });
    if (move === 'make-story') makeStory.mutate({ role, need: wanted, goal, roleGroup });
    if (move === 'decline') decline.mutate(reason);
  };
  return {
    draft,
    change: (changes: Partial<Draft>) => {
      for (const each of Object.values(sends)) if (each.error) each.reset();
      setDraft({ ...draft, ...changes });
    },
    send,
    busy: Object.values(sends).some(({ isPending }) => isPending),
    failure: merge.error ?? makeStory.error ?? decline.error,
  };
}
