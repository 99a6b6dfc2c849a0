import type { Allocation } from '../../shared/api/allocation';
import { applicationKey } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export const useOffer = (id: string) =>
  useRead<Allocation>(['allocation', id], () =>
    api.GET('/api/v1/allocations/{id}', { params: { path: { id } } }),
  );

const seen = ({ id, version }: Allocation, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

const changed = ({ id, applicationId }: Allocation) => [
  ['allocation', id],
  ['allocations'],
  ['applications'],
  applicationKey(applicationId),
];

export const useAccept = (offer: Allocation, onDone: () => void) =>
  useSend<null, Allocation>(
    (_, headers) => api.POST('/api/v1/allocations/{id}/acceptance', { params: seen(offer, headers) }),
    { refresh: changed(offer), onDone },
  );

export const useDecline = (offer: Allocation, onDone: () => void) =>
  useSend<null, Allocation>(
    (_, headers) => api.POST('/api/v1/allocations/{id}/refusal', { params: seen(offer, headers) }),
    { refresh: changed(offer), onDone },
  );
