import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';
import type { MessageStatus } from '../../shared/ui/statuses';

export type Message = Schemas['Message'];

export const useMessages = (status: MessageStatus | '') =>
  useReadPages<Message>(['messages', status], (cursor) =>
    api.GET('/api/v1/messages', {
      params: { query: { ...(cursor && { cursor }), ...(status && { status: [status] }) } },
    }),
  );

export const useRetry = () =>
  useSend<string, Message>(
    (id, headers) => api.POST('/api/v1/messages/{id}/retry', { params: { path: { id } }, headers }),
    { refresh: [['messages']] },
  );
