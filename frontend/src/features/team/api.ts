import { api } from '../../shared/api/client';
import type { PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import type { StockAlert } from '../../shared/stock/alerts';

export type Counts = Schemas['ApplicationCounts'];
export type Pool = Schemas['Pool'];

export const useCounts = () =>
  useRead<Counts>(['applications', 'counts'], () => api.GET('/api/v1/applications/counts'));

export const usePools = () =>
  useRead<PageOf<Pool>>(['licence-pools', 'names'], () =>
    api.GET('/api/v1/licence-pools', { params: { query: { limit: 100 } } }),
  );

/** As many as are shown as a number; more are "100 or more". */
export const useDeadMessages = () =>
  useRead<PageOf<{ id: string }>>(['messages', 'dead'], () =>
    api.GET('/api/v1/messages', { params: { query: { status: ['DEAD'], limit: 100 } } }),
  );

export const useStockAlerts = () =>
  useReadPages<StockAlert>(['stock-alerts'], (cursor) =>
    api.GET('/api/v1/stock-alerts', { params: { query: { ...(cursor && { cursor }) } } }),
  );
