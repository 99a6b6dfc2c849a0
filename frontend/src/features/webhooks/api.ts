import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Webhook = Schemas['Webhook'];
export type WebhookBody = Schemas['WebhookRequest'];
export type WebhookSecret = Schemas['WebhookSecret'];
export type Delivery = Schemas['WebhookDelivery'];

const refresh = [['webhooks']];
const at = (id: string) => ({ params: { path: { id } } });

export const useWebhooks = () =>
  useReadPages<Webhook>(['webhooks', 'list'], (cursor) =>
    api.GET('/api/v1/webhooks', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useWebhook = (id: string) =>
  useRead<Webhook>(['webhooks', id], () => api.GET('/api/v1/webhooks/{id}', at(id)));

export const useDeliveries = (id: string, status: string) =>
  useReadPages<Delivery>(['webhooks', id, 'deliveries', status], (cursor) =>
    api.GET('/api/v1/webhooks/{id}/deliveries', {
      params: {
        path: { id },
        query: { ...(cursor && { cursor }), ...(status && { status: status as Delivery['status'] }) },
      },
    }),
  );

export const useAddWebhook = () =>
  useSend<WebhookBody, WebhookSecret>((body) => api.POST('/api/v1/webhooks', { body }), { refresh });

export const useChangeWebhook = ({ id, version }: Webhook, onDone: () => void) =>
  useSend<WebhookBody, Webhook>(
    (body) => api.PUT('/api/v1/webhooks/{id}', { ...at(id), headers: ifMatch(version), body }),
    { refresh, onDone },
  );

export const useRemoveWebhook = ({ id, version }: Webhook, onDone: () => void) =>
  useSend<undefined, unknown>(
    () => api.DELETE('/api/v1/webhooks/{id}', { ...at(id), headers: ifMatch(version) }),
    { refresh: [['webhooks', 'list']], onDone },
  );

export const useNewSecret = (id: string) =>
  useSend<undefined, WebhookSecret>(() => api.POST('/api/v1/webhooks/{id}/secrets', at(id)), { refresh });

export const useActivate = ({ id, version }: Webhook) =>
  useSend<undefined, Webhook>(
    (_, headers) =>
      api.POST('/api/v1/webhooks/{id}/activation', {
        ...at(id),
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh },
  );

export const useTest = (id: string) =>
  useSend<undefined, Delivery>(
    (_, headers) => api.POST('/api/v1/webhooks/{id}/tests', { ...at(id), headers }),
    { refresh },
  );

export const useReplay = (id: string) =>
  useSend<string, Delivery>(
    (delivery, headers) =>
      api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/replay', {
        params: { path: { id, delivery } },
        headers,
      }),
    { refresh },
  );

export const useReplayAll = (id: string) =>
  useSend<undefined, Schemas['WebhookReplay']>(
    (_, headers) => api.POST('/api/v1/webhooks/{id}/replays', { ...at(id), headers }),
    { refresh },
  );
