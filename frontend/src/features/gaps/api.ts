import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Gap = Schemas['Gap'];

export const useGaps = () =>
  useReadPages<Gap>(['gaps'], (cursor) =>
    api.GET('/api/v1/gaps', { params: { query: { ...(cursor && { cursor }) } } }),
  );

/** The report as a file. */
export const useGapFile = (onDone: (file: Blob) => void) =>
  useSend<null, Blob>(() => api.GET('/api/v1/gaps', { headers: { Accept: 'text/csv' }, parseAs: 'blob' }), {
    onDone,
  });
