import { applicationKey } from './application';
import { api } from './client';
import type { Schemas } from './types';
import { useRead } from './use-read';
import { ifMatch, useSend } from './use-send';

/** One person holding one licence, for a time. */
export type Allocation = Schemas['Allocation'];
export type Leave = Partial<Schemas['LeaveRequest']>;

export const useAllocation = (id: string) =>
  useRead<Allocation>(['allocation', id], () =>
    api.GET('/api/v1/allocations/{id}', { params: { path: { id } } }),
  );

/** The parameters of a move of what was seen. */
export const seen = ({ id, version }: Allocation, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

/** What is to be read again after a move. */
export const changed = ({ id, applicationId }: Allocation) => [
  ['allocation', id],
  ['allocations'],
  ['applications'],
  applicationKey(applicationId),
];

export const useTakeLeave = (allocation: Allocation, onDone: (changed: Allocation) => void) =>
  useSend<Leave, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/leave', {
        params: seen(allocation, headers),
        // Days that are not typed yet are for the server to ask for, all at once.
        body: body as Schemas['LeaveRequest'],
      }),
    { refresh: changed(allocation), onDone },
  );

export const useEndLeave = (allocation: Allocation) =>
  useSend<null, Allocation>(
    (_, headers) => api.POST('/api/v1/allocations/{id}/leave/end', { params: seen(allocation, headers) }),
    { refresh: changed(allocation) },
  );
