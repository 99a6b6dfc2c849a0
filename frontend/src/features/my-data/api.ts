import { api } from '../../shared/api/client';
import type { Answer } from '../../shared/api/failure';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Outlook = Schemas['ErasureOutlook'];

export const useMyData = (onDone: (file: Blob) => void) => useSend<undefined, Blob>(() => file(), { onDone });

const file = () => api.GET('/api/v1/me/data', { parseAs: 'blob' }) as Promise<Answer<Blob>>;

export const useOutlook = () => useRead<Outlook>(['me', 'erasure'], () => api.GET('/api/v1/me/erasure'));

export const useErase = (onDone: () => void) =>
  useSend<string, Schemas['Erasure']>((email) => api.POST('/api/v1/me/erasure', { body: { email } }), {
    refresh: [['me', 'erasure']],
    onDone,
  });
