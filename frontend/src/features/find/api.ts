import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { isEmpty, type Needs } from './needs';

export type MatchedStory = Schemas['MatchedStory'];
export type Match = Schemas['Match'];

/** The needs that come nearest to what somebody told us, each with its courses and reasons. */
export const useMatch = (needs: Needs) =>
  useRead<Match>(
    ['match', needs],
    (signal) =>
      api.POST('/api/v1/user-stories/match', {
        body: {
          constraints: needs.constraints,
          ...(needs.roleGroup && { roleGroup: needs.roleGroup }),
          ...(needs.words && { words: needs.words }),
          ...(needs.minutes && { minutes: Number(needs.minutes) }),
        },
        signal,
      }),
    { enabled: !isEmpty(needs), keep: true },
  );
