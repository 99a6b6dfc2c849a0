import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';
import type { Metrics } from '../../shared/measures/metrics';

const SUBSCRIPTION = ['board-report-subscription'];

/** Everything of these days, exact. */
export const useFigures = (from: string, to: string) =>
  useRead<Metrics>(['metrics', 'staff', from, to], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'staff', from, to } } }),
  );

export const useSubscription = () =>
  useRead<Schemas['BoardReportSubscription']>(SUBSCRIPTION, () =>
    api.GET('/api/v1/board-report-subscription'),
  );

/** Begins or ends the monthly message. */
export const useSubscribe = () =>
  useSend<boolean, unknown>(
    (wanted) =>
      wanted ? api.PUT('/api/v1/board-report-subscription') : api.DELETE('/api/v1/board-report-subscription'),
    { refresh: [SUBSCRIPTION] },
  );
