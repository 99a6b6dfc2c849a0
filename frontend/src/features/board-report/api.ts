import { api } from '../../shared/api/client';
import { useRead } from '../../shared/api/use-read';
import type { Metrics } from '../../shared/measures/metrics';

/** Everything of these days, exact. */
export const useFigures = (from: string, to: string) =>
  useRead<Metrics>(['metrics', 'staff', from, to], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'staff', from, to } } }),
  );
