import { api } from '../../shared/api/client';
import type { PageOf, Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

export type RetentionClass = Schemas['RetentionClass'];

export const useRetention = () =>
  useRead<PageOf<RetentionClass>>(['retention'], () => api.GET('/api/v1/retention'));
