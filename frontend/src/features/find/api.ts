import { api } from '../../shared/api/client';
import type { CourseCard, StoryCard } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { isEmpty, type Needs } from './needs';

export interface MatchedCourse {
  course: CourseCard;
  fit: string;
  reasons: string[];
}

export interface MatchedStory {
  story: StoryCard;
  /** 0 to 100: the sum of the points in `why`. */
  score: number;
  why: string[];
  courses: MatchedCourse[];
}

export interface Match {
  stories: MatchedStory[];
  /** What taking the free courses saves, in a sentence. */
  saved?: string | null;
}

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
