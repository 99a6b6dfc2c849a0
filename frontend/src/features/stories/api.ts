import { api } from '../../shared/api/client';
import type { PageOf, Schemas, StoryCard } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import type { Filters } from './filters';

export type FittingCourse = Schemas['StoryCourse'];
export type Story = Schemas['UserStory'];

export const useStories = (filters: Filters) =>
  useReadPages<StoryCard, PageOf<StoryCard>>(
    ['stories', filters],
    (cursor, signal) =>
      api.GET('/api/v1/user-stories', {
        params: { query: { ...filters, ...(cursor && { cursor }) } },
        signal,
      }),
    { keep: true },
  );

export const useStory = (code: string) =>
  useRead<Story>(['story', code], () =>
    api.GET('/api/v1/user-stories/{code}', { params: { path: { code } } }),
  );
