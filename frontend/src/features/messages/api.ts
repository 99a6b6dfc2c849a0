import { api } from '../../shared/api/client';
import { useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';
import type { MessageStatus } from '../../shared/ui/statuses';

export interface Message {
  id: string;
  kind: string;
  status: MessageStatus;
  applicationId: string | null;
  why: string;
  createdAt: string;
  nextAt: string | null;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
  canRetry: boolean;
}

export const useMessages = (status: MessageStatus | '') =>
  useReadPages<Message>(['messages', status], (cursor) =>
    api.GET('/api/v1/messages', {
      params: { query: { ...(cursor && { cursor }), ...(status && { status: [status] }) } },
    }),
  );

export const useRetry = () =>
  useSend<string, Message>(
    (id, header) => api.POST('/api/v1/messages/{id}/retry', { params: { path: { id }, header } }),
    { refresh: [['messages']] },
  );
