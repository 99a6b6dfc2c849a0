import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import type { StockAlert } from '../../shared/stock/alerts';
import { NAMES } from './question';

export type Forecast = Schemas['PoolForecast'];
export type Simulation = Schemas['PurchaseSimulation'];
export type Scenario = Schemas['PurchaseScenario'];
export type Assumption = Schemas['SimulationAssumption'];
export type Outcome = Schemas['PurchaseOutcome'];
export type Spread = Schemas['SimulatedSpread'];

export const useForecast = (id: string) =>
  useRead<Forecast>(['licence-pools', id, 'forecast'], () =>
    api.GET('/api/v1/licence-pools/{id}/forecast', { params: { path: { id } } }),
  );

/** What was typed is sent as it is: the server says all that is wrong with it at once. */
export const useSimulation = (id: string, asked: URLSearchParams) => {
  const query = Object.fromEntries([
    ['quantities', asked.getAll('quantities')],
    ...NAMES.filter((name) => asked.get(name)).map((name) => [name, asked.get(name)]),
  ]) as Record<string, never>;
  return useRead<Simulation>(
    ['licence-pools', id, 'simulation', query],
    () => api.GET('/api/v1/licence-pools/{id}/simulation', { params: { path: { id }, query } }),
    { keep: true },
  );
};

export const useOutcomes = (pool: string) =>
  useReadPages<Outcome>(['purchase-outcomes', pool], (cursor) =>
    api.GET('/api/v1/purchase-outcomes', { params: { query: { pool, ...(cursor && { cursor }) } } }),
  );

export const useAlerts = (pool: string) =>
  useReadPages<StockAlert>(['stock-alerts', pool], (cursor) =>
    api.GET('/api/v1/stock-alerts', { params: { query: { pool, ...(cursor && { cursor }) } } }),
  );
