import { api } from './client';
import type { Schemas } from './types';
import { useRead } from './use-read';

export type NoticeName = 'privacy' | 'declaration';

export const noticeKey = (kind: NoticeName) => ['notices', kind];

/** What stands today, and which versions stood before. */
export const useNoticeText = (kind: NoticeName) =>
  useRead<Schemas['Notice']>(noticeKey(kind), () =>
    api.GET('/api/v1/notices/{kind}', { params: { path: { kind } } }),
  );
