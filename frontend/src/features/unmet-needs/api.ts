import { api } from '../../shared/api/client';
import type { PageOf, Schemas, StoryCard } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { Filters } from './filters';

export type UnmetNeed = Schemas['UnmetNeed'];
export type Hints = Schemas['UnmetNeedHints'];
export type NewStory = Schemas['StoryRequest'];

const KEY = 'unmet-needs';

export const useUnmetNeeds = (filters: Filters) =>
  useReadPages<UnmetNeed>([KEY, filters], (cursor) =>
    api.GET('/api/v1/unmet-needs', { params: { query: { ...filters, ...(cursor && { cursor }) } } }),
  );

export const useUnmetNeed = (id: string) =>
  useRead<UnmetNeed>([KEY, id], () => api.GET('/api/v1/unmet-needs/{id}', { params: { path: { id } } }));

export const useHints = (id: string) =>
  useRead<Hints>([KEY, id, 'hints'], () =>
    api.GET('/api/v1/unmet-needs/{id}/hints', { params: { path: { id } } }),
  );

/** Needs by words, for those that the hints leave out. */
export const useStoriesLike = (words: string) =>
  useRead<PageOf<{ story: StoryCard }>>(
    ['match', words],
    async (signal) => {
      const { data, ...answer } = await api.POST('/api/v1/user-stories/match', { body: { words }, signal });
      return { ...answer, ...(data && { data: { items: data.stories } }) };
    },
    { enabled: words.length > 2, keep: true },
  );

const seen = ({ id, version }: UnmetNeed, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

export const useMerge = (need: UnmetNeed) =>
  useSend<{ story: string; words: string | null }, UnmetNeed>(
    (body, headers) => api.POST('/api/v1/unmet-needs/{id}/merge', { params: seen(need, headers), body }),
    { refresh: [[KEY]] },
  );

export const useMakeStory = (need: UnmetNeed) =>
  useSend<Partial<NewStory>, UnmetNeed>(
    (body, headers) => api.POST('/api/v1/unmet-needs/{id}/story', { params: seen(need, headers), body }),
    { refresh: [[KEY]] },
  );

export const useDecline = (need: UnmetNeed) =>
  useSend<string, UnmetNeed>(
    (reason, headers) =>
      api.POST('/api/v1/unmet-needs/{id}/refusal', { params: seen(need, headers), body: { reason } }),
    { refresh: [[KEY]] },
  );
