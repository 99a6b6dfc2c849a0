import { changed, seen, type Allocation } from '../../shared/api/allocation';
import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Evidence = Schemas['Evidence'];
export type Said = Schemas['CompletionRequest'];
// What is not typed yet is for the server to ask for, all at once.
export type Notice = Partial<
  Omit<Schemas['ReclaimNoticeRequest'], 'progress'> & { progress: Partial<Schemas['ProgressRequest']> }
>;

export const useEvidence = (id: string) =>
  useReadPages<Evidence>(['allocation', id, 'evidence'], (cursor) =>
    api.GET('/api/v1/allocations/{id}/evidence', {
      params: { path: { id }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useTimeline = (applicationId: string) =>
  useRead<Schemas['Timeline']>(['applications', applicationId, 'timeline'], () =>
    api.GET('/api/v1/applications/{id}/timeline', { params: { path: { id: applicationId } } }),
  );

export const useStarted = (allocation: Allocation, onDone: () => void) =>
  useSend<Omit<Said, 'evidenceUrl'>, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/activation', { params: seen(allocation, headers), body }),
    { refresh: changed(allocation), onDone },
  );

export const useFinished = (allocation: Allocation, onDone: () => void) =>
  useSend<Said, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/completion', { params: seen(allocation, headers), body }),
    { refresh: changed(allocation), onDone },
  );

export const useGiveBack = (allocation: Allocation, onDone: () => void) =>
  useSend<string, Allocation>(
    (reason, headers) =>
      api.POST('/api/v1/allocations/{id}/return', { params: seen(allocation, headers), body: { reason } }),
    { refresh: changed(allocation), onDone },
  );

export const useGiveNotice = (allocation: Allocation, onDone: () => void) =>
  useSend<Notice, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/reclaim-notice', {
        params: seen(allocation, headers),
        body: body as Schemas['ReclaimNoticeRequest'],
      }),
    { refresh: changed(allocation), onDone },
  );

export const useWithdraw = (allocation: Allocation, onDone: () => void) =>
  useSend<string, Allocation>(
    (words, headers) =>
      api.POST('/api/v1/allocations/{id}/reclaim-notice/withdrawal', {
        params: seen(allocation, headers),
        body: { words },
      }),
    { refresh: changed(allocation), onDone },
  );

export const useTakeBack = (allocation: Allocation, onDone: () => void) =>
  useSend<null, Allocation>(
    (_, headers) => api.POST('/api/v1/allocations/{id}/reclamation', { params: seen(allocation, headers) }),
    { refresh: changed(allocation), onDone },
  );
