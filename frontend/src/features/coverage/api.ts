import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

export type Coverage = Schemas['Coverage'];
export type Shortfall = Schemas['Shortfall'];

export const useCoverage = () => useRead<Coverage>(['coverage'], () => api.GET('/api/v1/coverage'));
