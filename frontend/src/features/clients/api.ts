import { api } from '../../shared/api/client';
import type { PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Client = Schemas['Client'];
export type ClientSecret = Schemas['ClientSecret'];
export type LiveSecret = Schemas['LiveSecret'];
type NewClient = Schemas['ClientRequest'];

export const useClients = () =>
  useReadPages<Client>(['clients'], (cursor) =>
    api.GET('/api/v1/clients', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useClient = (id: string) =>
  useRead<Client>(['clients', id], () => api.GET('/api/v1/clients/{id}', { params: { path: { id } } }));

export const useRegister = () =>
  useSend<NewClient, ClientSecret>((body) => api.POST('/api/v1/clients', { body }), {
    refresh: [['clients']],
  });

export const useApprove = ({ id, version }: Client) =>
  useSend<undefined, Client>(
    (_, headers) =>
      api.POST('/api/v1/clients/{id}/approval', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: [['clients']] },
  );

export const useNewSecret = (id: string) =>
  useSend<undefined, ClientSecret>(
    () => api.POST('/api/v1/clients/{id}/secrets', { params: { path: { id } } }),
    { refresh: [['clients']] },
  );

export const useRevokeSecret = (id: string, onDone: () => void) =>
  useSend<string, unknown>(
    (secret) => api.DELETE('/api/v1/clients/{id}/secrets/{secret}', { params: { path: { id, secret } } }),
    { refresh: [['clients']], onDone },
  );

export const useSetKeys = ({ id, version }: Client, onDone: () => void) =>
  useSend<string, Client>(
    (jwks) =>
      api.PUT('/api/v1/clients/{id}/keys', {
        params: { path: { id } },
        headers: ifMatch(version),
        body: { jwks },
      }),
    { refresh: [['clients']], onDone },
  );

export const useRevoke = ({ id, version }: Client, onDone: () => void) =>
  useSend<undefined, unknown>(
    () => api.DELETE('/api/v1/clients/{id}', { params: { path: { id } }, headers: ifMatch(version) }),
    { refresh: [['clients']], onDone },
  );

export const useAuthorityNames = (q: string) =>
  useRead<PageOf<{ code: string; name: string }>>(
    ['authorities', 'names', q],
    () => api.GET('/api/v1/authorities', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );
