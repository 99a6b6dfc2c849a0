import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { LibraryStatus } from '../../shared/ui/statuses';

export type LibraryStory = Schemas['LibraryStory'];
export type EditedStory = Schemas['EditedStory'];
export type MappedCourse = Schemas['MappedCourse'];
export type StoryBody = Schemas['StoryRequest'];

// A change is seen in the public pages and the matrix too.
const refresh = (code = '') => [
  ['library-stories'],
  ['library-history'],
  ['matrix'],
  ['coverage'],
  ['stories'],
  ['story', code],
];

export const useLibraryStories = (q: string, status: LibraryStatus | '', attention: string) =>
  useReadPages<LibraryStory>(['library-stories', q, status, attention], (cursor) =>
    api.GET('/api/v1/library/user-stories', {
      params: {
        query: {
          ...(cursor && { cursor }),
          ...(q && { q }),
          ...(status && { status: [status] }),
          ...(attention && { attention: [attention] }),
        },
      },
    }),
  );

export const useEditedStory = (code: string) =>
  useRead<EditedStory>(['library-stories', code], () =>
    api.GET('/api/v1/library/user-stories/{code}', { params: { path: { code } } }),
  );

export const useEnterStory = (onDone: (story: { code: string }) => void) =>
  useSend<StoryBody, Schemas['UserStory']>(
    (body, headers) => api.POST('/api/v1/user-stories', { headers, body }),
    { refresh: refresh(), onDone },
  );

export const useEditStory = (code: string) =>
  useSend<{ body: StoryBody; version: number }, Schemas['UserStory']>(
    ({ body, version }) =>
      api.PATCH('/api/v1/user-stories/{code}', {
        params: { path: { code } },
        headers: ifMatch(version),
        body,
      }),
    { refresh: refresh(code) },
  );

export type Move = 'publication' | 'retirement';

export const useMoveStory = (code: string, onDone: (move: Move) => void) =>
  useSend<{ move: Move; version: number }, Schemas['UserStory']>(
    ({ move, version }, headers) => {
      const params = { params: { path: { code } }, headers: { ...headers, ...ifMatch(version) } };
      return move === 'publication'
        ? api.POST('/api/v1/user-stories/{code}/publication', params)
        : api.POST('/api/v1/user-stories/{code}/retirement', params);
    },
    {
      refresh: refresh(code),
      onDone: (_, { move }) => {
        onDone(move);
      },
    },
  );
