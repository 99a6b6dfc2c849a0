import { api } from '../../shared/api/client';
import { useReadPages } from '../../shared/api/use-read';
import type { AllocationStatus, ApplicationStatus } from '../../shared/ui/statuses';

export interface CaseSummary {
  id: string;
  reference: string;
  status: ApplicationStatus;
  courseTitle: string | null;
  applicantName: string | null;
  submittedAt: string | null;
}

export interface Allocation {
  id: string;
  reference: string;
  authority: { code: string };
  course: { title: string };
  status: AllocationStatus;
  reservedAt: string;
  completedAt: string | null;
}

/** What the server lets a council lead see: the applications of their own authority. */
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
