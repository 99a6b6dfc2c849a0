import { api } from '../../shared/api/client';
import { useRead } from '../../shared/api/use-read';
import type { Metrics } from '../../shared/measures/metrics';

/** What everybody may see: whole months, and no count that would point at somebody. */
export const usePublicMetrics = () =>
  useRead<Metrics>(['metrics', 'public'], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'public' } } }),
  );
