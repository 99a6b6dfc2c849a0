import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import type { CourseCard, PageOf } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

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

export type Nomination = Schemas['Invitation'];

export const useNominations = () =>
  useReadPages<Nomination>(['nominations'], (cursor) =>
    api.GET('/api/v1/nominations', { params: { query: { ...(cursor && { cursor }) } } }),
  );

/** Courses of the library that a licence can be asked for. */
export const useFundedCourses = () =>
  useRead<PageOf<CourseCard>>(['courses', 'funded'], () =>
    api.GET('/api/v1/courses', { params: { query: { costClass: ['funded'], limit: 100 } } }),
  );

export const useNominate = () =>
  useSend<Schemas['NominationRequest'], Schemas['NominationResult']>(
    (body, headers) => api.POST('/api/v1/nominations', { headers, body }),
    { refresh: [['nominations']] },
  );
