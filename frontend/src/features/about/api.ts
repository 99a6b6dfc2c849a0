import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

/** A version of the privacy notice that stands or stood. */
export const usePrivacyOf = (version: number) =>
  useRead<Schemas['NoticeVersion']>(['notices', 'privacy', version], () =>
    api.GET('/api/v1/notices/{kind}/versions/{version}', { params: { path: { kind: 'privacy', version } } }),
  );
