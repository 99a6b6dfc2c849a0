import type { Application } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Invitation = Schemas['Invitation'];

export const useInvitation = (id: string) =>
  useRead<Invitation>(['invitation', id], () =>
    api.GET('/api/v1/invitations/{id}', { params: { path: { id } } }),
  );

const seen = ({ id, version }: Invitation, headers: { 'Idempotency-Key': string }) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

const changed = ({ id }: Invitation) => [['invitation', id], ['invitations'], ['applications']];

export const useAccept = (invitation: Invitation, onDone: (application: Application) => void) =>
  useSend<null, Application>(
    (_, headers) => api.POST('/api/v1/invitations/{id}/acceptance', { params: seen(invitation, headers) }),
    { refresh: changed(invitation), onDone },
  );

export const useDecline = (invitation: Invitation) =>
  useSend<null, Invitation>(
    (_, headers) => api.POST('/api/v1/invitations/{id}/refusal', { params: seen(invitation, headers) }),
    { refresh: changed(invitation) },
  );
