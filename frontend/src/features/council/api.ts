import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';

/** What the server lets a council lead see: the applications of their own authority. */

export type CaseSummary = Schemas['ApplicationSummary'];
export type Allocation = Schemas['Allocation'];

export const useColleaguesApplications = (authority: string) =>
  useReadPages<CaseSummary>(['applications', 'council', authority], (cursor) =>
    api.GET('/api/v1/applications', {
      params: { query: { authority: [authority], ...(cursor && { cursor }) } },
    }),
  );

export const useColleaguesLicences = (authority: string) =>
  useReadPages<Allocation>(['allocations', 'council', authority], (cursor) =>
    api.GET('/api/v1/allocations', { params: { query: { ...(cursor && { cursor }) } } }),
  );
