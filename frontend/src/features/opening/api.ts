import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Opening = Schemas['Opening'];
type Asked = Schemas['OpeningNoticeRequest'];

export const useOpening = (course: string) =>
  useRead<Opening>(['opening', course], () =>
    api.GET('/api/v1/opening', { params: { query: { ...(course && { course }) } } }),
  );

export const useTellMe = () =>
  useSend<Asked, unknown>((body, headers) => api.POST('/api/v1/opening/notices', { body, headers }));
