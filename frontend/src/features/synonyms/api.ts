import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Group = Schemas['SynonymGroup'];
export type GroupBody = Schemas['SynonymRequest'];

// What searches and matches find follows the words.
const refresh = [['synonyms'], ['library-history'], ['courses'], ['match']];

export const useGroups = (q: string) =>
  useReadPages<Group>(['synonyms', 'list', q], (cursor) =>
    api.GET('/api/v1/search-synonyms', {
      params: { query: { ...(cursor && { cursor }), ...(q && { q }) } },
    }),
  );

export const useGroup = (id: string) =>
  useRead<Group>(['synonyms', id], () =>
    api.GET('/api/v1/search-synonyms/{id}', { params: { path: { id } } }),
  );

export const useAddGroup = (onDone: () => void) =>
  useSend<GroupBody, Group>((body, headers) => api.POST('/api/v1/search-synonyms', { headers, body }), {
    refresh,
    onDone,
  });

export const useChangeGroup = (id: string) =>
  useSend<{ body: GroupBody; version: number }, Group>(
    ({ body, version }) =>
      api.PUT('/api/v1/search-synonyms/{id}', {
        params: { path: { id } },
        headers: ifMatch(version),
        body,
      }),
    { refresh },
  );

export const useRemoveGroup = (id: string, onDone: () => void) =>
  useSend<{ version: number }, unknown>(
    ({ version }) =>
      api.DELETE('/api/v1/search-synonyms/{id}', { params: { path: { id } }, headers: ifMatch(version) }),
    { refresh: [['synonyms', 'list'], ['courses'], ['match']], onDone },
  );
