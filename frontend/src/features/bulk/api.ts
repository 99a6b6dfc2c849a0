import { api } from '../../shared/api/client';
import { dataOf, type Answer } from '../../shared/api/failure';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type BulkRun = Schemas['BulkRun'];
export type BulkItem = Schemas['BulkItem'];
export type BulkRequest = Schemas['BulkRunRequest'];
export type Move = Schemas['ReviewMove'];
export type DeclineReason = Schemas['DeclineReason'];

const EVERY_MS = 1000;
const refresh = [['bulk-runs'], ['applications'], ['licence-pools']];

export const useBulkRuns = () =>
  useReadPages<BulkRun>(['bulk-runs', 'list'], (cursor) =>
    api.GET('/api/v1/bulk-runs', { params: { query: { ...(cursor && { cursor }) } } }),
  );

/** Read again and again while it runs. */
export const useBulkRun = (id: string) =>
  useRead<BulkRun>(['bulk-runs', id], () => api.GET('/api/v1/bulk-runs/{id}', { params: { path: { id } } }), {
    again: (run) => (run?.status === 'RUNNING' ? EVERY_MS : false),
  });

/** @param stage reads them again when the run has come to another status */
export const useBulkItems = (id: string, stage: string) =>
  useReadPages<BulkItem>(['bulk-runs', id, 'items', stage], (cursor) =>
    api.GET('/api/v1/bulk-runs/{id}/items', {
      params: { path: { id }, query: { limit: 100, ...(cursor && { cursor }) } },
    }),
  );

export const usePrepare = (onDone: (run: BulkRun) => void) =>
  useSend<BulkRequest, BulkRun>((body, headers) => api.POST('/api/v1/bulk-runs', { headers, body }), {
    refresh: [['bulk-runs']],
    onDone,
  });

export const useStart = (id: string) =>
  useSend<undefined, BulkRun>(
    (_, headers) => api.POST('/api/v1/bulk-runs/{id}/start', { params: { path: { id } }, headers }),
    { refresh },
  );

export const useCancel = (id: string) =>
  useSend<undefined, BulkRun>(
    (_, headers) => api.POST('/api/v1/bulk-runs/{id}/cancellation', { params: { path: { id } }, headers }),
    { refresh },
  );

/** The results as a file: fetched, as a link cannot carry the access token. */
export const results = (id: string): Promise<Blob> =>
  dataOf(
    api.GET('/api/v1/bulk-runs/{id}/items', {
      params: { path: { id } },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }) as Promise<Answer<Blob>>,
  );
