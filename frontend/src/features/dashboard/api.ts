import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import type { MeasureDetail, Metrics } from '../../shared/measures/metrics';

/** The days that the page is about; without them, the last twelve months. */
export interface Days {
  from: string;
  to: string;
}

export type Forecast = Schemas['PoolForecast'];

const asked = ({ from, to }: Days) => ({ ...(from && { from }), ...(to && { to }) });

export const useFigures = (days: Days) =>
  useRead<Metrics>(['metrics', 'staff', days.from, days.to], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'staff', ...asked(days) } } }),
  );

/** One measure of these days, broken down or month by month. */
export const useMeasure = (name: string, days: Days, cut: { by: string } | { step: 'month' }) =>
  useRead<MeasureDetail>(['metrics', name, { ...days, ...cut }], () =>
    api.GET('/api/v1/metrics/{name}', { params: { path: { name }, query: { ...asked(days), ...cut } } }),
  );

export const usePools = () =>
  useReadPages<Schemas['Pool']>(['licence-pools'], (cursor) =>
    api.GET('/api/v1/licence-pools', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useForecast = (pool: string) =>
  useRead<Forecast>(['licence-pools', pool, 'forecast'], () =>
    api.GET('/api/v1/licence-pools/{id}/forecast', { params: { path: { id: pool } } }),
  );

/** How many cases stand where. */
export const useCounts = () =>
  useRead<Schemas['ApplicationCounts']>(['applications', 'counts'], () =>
    api.GET('/api/v1/applications/counts'),
  );
