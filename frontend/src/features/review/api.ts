import { api } from '../../shared/api/client';
import type { Answer } from '../../shared/api/failure';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';
import type { ApplicationStatus, EligibilityOutcome } from '../../shared/ui/statuses';

export type CaseSummary = Schemas['ApplicationSummary'];
export type Counts = Schemas['ApplicationCounts'];

export interface QueueFilters {
  status: ApplicationStatus[];
  q?: string;
  authority?: string[];
  region?: string[];
  course?: string[];
  ruleOutcome?: EligibilityOutcome[];
  team?: string;
  submittedFrom?: string;
  submittedTo?: string;
  minDays?: number;
  minWorkingDays?: number;
  late?: boolean;
  claimedByMe?: boolean;
}

const list = (filters: QueueFilters, cursor?: string) =>
  api.GET('/api/v1/applications', {
    params: { query: { ...filters, ...(cursor && { cursor }) } },
  }) as Promise<Answer<PageOf<CaseSummary>>>;

export const useQueue = (filters: QueueFilters) =>
  useReadPages<CaseSummary>(['applications', 'queue', filters], (cursor) => list(filters, cursor));

/** Claims the oldest case that the filters leave and nobody has; null where nothing is left. */
export const useClaimNext = (onDone: (id: string | null) => void) =>
  useSend<QueueFilters, Schemas['NextCase']>(
    (query, headers) => api.POST('/api/v1/applications/claims', { params: { query }, headers }),
    {
      onDone: ({ applicationId }) => {
        onDone(applicationId);
      },
    },
  );

export type SentDays = Pick<QueueFilters, 'submittedFrom' | 'submittedTo'>;

/** How many stand where, of those sent on the days that the queue is narrowed to. */
export const useCounts = (query: SentDays) =>
  useRead<Counts>(['applications', 'counts', query], () =>
    api.GET('/api/v1/applications/counts', { params: { query } }),
  );

export const useAuthorityNames = (q: string) =>
  useRead<PageOf<{ code: string; name: string }>>(
    ['authorities', 'names', q],
    () => api.GET('/api/v1/authorities', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );

export const useCourseNames = (q: string) =>
  useRead<PageOf<CourseCard>>(
    ['courses', 'names', q],
    () => api.GET('/api/v1/courses', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );
