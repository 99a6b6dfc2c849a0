import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type WaitingEntry = Schemas['WaitingEntry'];
export type WaitingRules = Schemas['WaitingRules'];
export type Policy = WaitingRules['policy'];

export const useWaitingList = (id: string) =>
  useReadPages<WaitingEntry>(['licence-pools', id, 'waiting-list'], (cursor) =>
    api.GET('/api/v1/licence-pools/{id}/waiting-list', {
      params: { path: { id }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useRules = (id: string) =>
  useRead<WaitingRules>(['licence-pools', id, 'waiting-rules'], () =>
    api.GET('/api/v1/licence-pools/{id}/waiting-list/rules', { params: { path: { id } } }),
  );

export const useFollow = ({ poolId: id, version }: WaitingRules, onDone: () => void) =>
  useSend<Policy, WaitingRules>(
    (policy) =>
      api.PUT('/api/v1/licence-pools/{id}/waiting-list/rules', {
        params: { path: { id }, header: ifMatch(version) },
        body: { policy },
      }),
    { refresh: [['licence-pools']], onDone },
  );

export const useMoveToFront = (id: string, application: string, onDone: () => void) =>
  useSend<string, WaitingRules>(
    (reason, headers) =>
      api.POST('/api/v1/licence-pools/{id}/waiting-list/{application}/front', {
        params: { path: { id, application } },
        headers,
        body: { reason },
      }),
    { refresh: [['licence-pools'], ['applications']], onDone },
  );
