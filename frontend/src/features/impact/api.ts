import { api } from '../../shared/api/client';
import { useRead } from '../../shared/api/use-read';
import type { Schemas } from '../../shared/api/types';
import type { Metrics } from '../../shared/measures/metrics';

/** What everybody may see: whole months, and no count that would point at somebody. */
export const usePublicMetrics = () =>
  useRead<Metrics>(['metrics', 'public'], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'public' } } }),
  );

export const useCouncil = (code: string) =>
  useRead<Schemas['Authority']>(['authority', code], () =>
    api.GET('/api/v1/authorities/{code}', { params: { path: { code } } }),
  );
