import { api } from '../../shared/api/client';
import { noticeKey, type NoticeName } from '../../shared/api/notices';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Book = Schemas['NoticeBook'];
export type Version = Schemas['NoticeRecord'];
type NewVersion = Schemas['NoticeRequest'];

export const useBook = (kind: NoticeName) =>
  useRead<Book>([...noticeKey(kind), 'versions'], () =>
    api.GET('/api/v1/notices/{kind}/versions', { params: { path: { kind } } }),
  );

export const useAddVersion = (kind: NoticeName, seen: number, onDone: () => void) =>
  useSend<NewVersion, Book>(
    (body, headers) =>
      api.POST('/api/v1/notices/{kind}/versions', {
        params: { path: { kind } },
        headers: { ...headers, ...ifMatch(seen) },
        body,
      }),
    { refresh: [noticeKey(kind)], onDone },
  );

export const useCancelVersion = (kind: NoticeName) =>
  useSend<number, Book>(
    (version, headers) =>
      api.POST('/api/v1/notices/{kind}/versions/{version}/cancellation', {
        params: { path: { kind, version } },
        headers,
      }),
    { refresh: [noticeKey(kind)] },
  );
