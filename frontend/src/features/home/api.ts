import { api } from '../../shared/api/client';
import type { PageOf, StoryCard } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

const SHOWN = 6;

/** A few needs that many councils share. */
export const usePopularNeeds = () =>
  useRead<PageOf<StoryCard>>(['stories', 'popular'], () =>
    api.GET('/api/v1/user-stories', { params: { query: { limit: SHOWN } } }),
  );
