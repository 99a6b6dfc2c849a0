import { api } from '../../shared/api/client';
import type { Metrics } from '../../shared/measures/metrics';
import { useRead } from '../../shared/api/use-read';

/** What the team may see: exact figures of the days asked for, up to a year by default. */
export const useMetrics = (from: string, to: string) =>
  useRead<Metrics>(['metrics', 'staff', from, to], () =>
    api.GET('/api/v1/metrics', {
      params: { query: { audience: 'staff', ...(from && { from }), ...(to && { to }) } },
    }),
  );
