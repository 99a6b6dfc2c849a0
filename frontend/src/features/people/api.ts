import { api } from '../../shared/api/client';
import type { PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type User = Schemas['User'];

export const useUsers = (q: string, role: string) =>
  useReadPages<User>(['users', q, role], (cursor) =>
    api.GET('/api/v1/users', {
      params: { query: { ...(cursor && { cursor }), ...(q && { q }), ...(role && { role }) } },
    }),
  );

export const useUser = (id: string) =>
  useRead<User>(['users', id], () => api.GET('/api/v1/users/{id}', { params: { path: { id } } }));

export const useSetRoles = ({ id, version }: User, onDone: () => void) =>
  useSend<User['roles'], User>(
    (roles) =>
      api.PUT('/api/v1/users/{id}/roles', {
        params: { path: { id } },
        headers: ifMatch(version),
        body: { roles },
      }),
    { refresh: [['users']], onDone },
  );

export const useTakeFactor = (id: string) =>
  useSend<null, unknown>(() => api.DELETE('/api/v1/users/{id}/second-factor', { params: { path: { id } } }));

export const useAuthorityNames = (q: string) =>
  useRead<PageOf<{ code: string; name: string }>>(
    ['authorities', 'names', q],
    () => api.GET('/api/v1/authorities', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );

export const useVouchings = (id: string) =>
  useRead<Schemas['Vouching'][]>(['users', id, 'vouchings'], () =>
    api.GET('/api/v1/users/{id}/vouchings', { params: { path: { id } } }),
  );

export const useVouch = ({ id, version }: User, onDone: () => void) =>
  useSend<Schemas['VouchingRequest'], User>(
    (body, headers) =>
      api.POST('/api/v1/users/{id}/vouching', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
        body,
      }),
    { refresh: [['users']], onDone },
  );

export const useTheirData = (id: string, onDone: (file: Blob) => void) =>
  useSend<undefined, Blob>(
    () => api.GET('/api/v1/users/{id}/data', { params: { path: { id } }, parseAs: 'blob' }),
    { onDone },
  );

export type Reason = Schemas['ErasureRequest']['reason'];

/** What was not chosen is sent as it is: the service says that it is needed. */
export const useEraseUser = (id: string, onDone: (done: Schemas['Erasure']) => void) =>
  useSend<Reason | undefined, Schemas['Erasure']>(
    (reason) =>
      api.POST('/api/v1/users/{id}/erasure', {
        params: { path: { id } },
        body: { reason } as Schemas['ErasureRequest'],
      }),
    { refresh: [['users']], onDone },
  );

export type RoleInvitation = Schemas['RoleInvitation'];
type NewInvitation = Schemas['RoleInvitationRequest'];

const invitations = [['role-invitations']];

export const useRoleInvitations = () =>
  useReadPages<RoleInvitation>(['role-invitations'], (cursor) =>
    api.GET('/api/v1/role-invitations', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useInvite = (onDone: (invitation: RoleInvitation) => void) =>
  useSend<NewInvitation, RoleInvitation>(
    (body, headers) => api.POST('/api/v1/role-invitations', { headers, body }),
    { refresh: invitations, onDone },
  );

export const useSendAgain = ({ id, version }: RoleInvitation, onDone: () => void) =>
  useSend<null, RoleInvitation>(
    (_, headers) =>
      api.POST('/api/v1/role-invitations/{id}/sending', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: invitations, onDone },
  );

export const useWithdraw = ({ id, version }: RoleInvitation, onDone: () => void) =>
  useSend<null, RoleInvitation>(
    (_, headers) =>
      api.POST('/api/v1/role-invitations/{id}/withdrawal', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: invitations, onDone },
  );
