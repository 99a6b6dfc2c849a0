import { api } from '../../shared/api/client';
import { useRead } from '../../shared/api/use-read';
import type { PageOf, Schemas } from '../../shared/api/types';
import type { MeasureDetail, Metrics } from '../../shared/measures/metrics';

/** What everybody may see: whole months, and no count that would point at somebody. */
export const usePublicMetrics = () =>
  useRead<Metrics>(['metrics', 'public'], () =>
    api.GET('/api/v1/metrics', { params: { query: { audience: 'public' } } }),
  );

export const useCouncil = (code: string) =>
  useRead<Schemas['Authority']>(['authority', code], () =>
    api.GET('/api/v1/authorities/{code}', { params: { path: { code } } }),
  );

export const useCouncilsNamed = (q: string) =>
  useRead<PageOf<{ code: string; name: string }>>(
    ['authorities', 'names', q],
    () => api.GET('/api/v1/authorities', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1, keep: true },
  );

/** One figure of one council in the last twelve months, as far as the reader may know it. */
export const useCouncilMeasure = (name: string, authority: string) =>
  useRead<MeasureDetail>(['metrics', name, 'of', authority], () =>
    api.GET('/api/v1/metrics/{name}', { params: { path: { name }, query: { authority } } }),
  );

/** Where programs read what is public of a measure, cut or broken down. */
export const measureAddress = (name: string, cut: Record<string, string> = {}) =>
  `/api/v1/metrics/${name}?${new URLSearchParams({ audience: 'public', ...cut }).toString()}`;

export const figuresAddress = '/api/v1/metrics?audience=public';
export const definitionsAddress = '/api/v1/metrics/definitions';
