import { api } from '../../shared/api/client';
import { dataOf, type Answer } from '../../shared/api/failure';
import type { CourseCard, PageOf } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { ApplicationStatus, EligibilityOutcome, RuleOutcome } from '../../shared/ui/statuses';

export interface CaseSummary {
  id: string;
  reference: string;
  status: ApplicationStatus;
  courseTitle: string | null;
  applicantName: string | null;
  authority: { code: string; name: string } | null;
  submittedAt?: string | null;
  ageDays?: number | null;
  ruleOutcome?: EligibilityOutcome | null;
}

export type Move = 'approval' | 'refusal' | 'information-request';

export interface Application {
  id: string;
  reference: string;
  status: ApplicationStatus;
  applicant: {
    name?: string | null;
    email: string | null;
    authority: { code: string; name: string } | null;
  };
  course?: { slug: string; title: string; platform: string; hours: number; costClass: string } | null;
  namedCourse?: { title: string; url: string; why?: string | null } | null;
  story?: { code: string; sentence: string } | null;
  problem?: string | null;
  motivators: string[];
  constraints: string[];
  confidenceBefore?: number | null;
  neededBy?: string | null;
  intendedUse?: string | null;
  supportWanted?: string | null;
  submittedAt?: string | null;
  decidedAt?: string | null;
  decision?: {
    outcome: 'APPROVED' | 'DECLINED';
    reason?: { code: string; label: string } | null;
    words?: string | null;
    alternatives: CourseCard[];
  } | null;
  question?: { words: string; askedAt: string } | null;
  eligibility?: { outcome: EligibilityOutcome; rules: RuleResult[]; ruleSetVersion: number } | null;
  waiting?: { place: number; poolName: string } | null;
  next: string[];
  version: number;
}

export interface RuleResult {
  code: string;
  outcome: RuleOutcome;
  sentence: string;
}

export interface TimelineEntry {
  at: string;
  kind: string;
  sentence: string;
  words: string | null;
  by: string;
  visibleToApplicant: boolean;
}

/** What the reviewer has chosen and written so far; nothing chosen or written is null, and the server says what is missing. */
export interface Decision {
  move: Move;
  reasonCode: string | null;
  words: string | null;
  alternatives: string[];
}

export interface Preview {
  subject: string;
  text: string;
}

export interface Counts {
  byStatus: { status: ApplicationStatus; count: number; capped: boolean }[];
  oldestWaitingDays?: number | null;
}

export interface Pool {
  id: string;
  name: string;
  platform: string;
  course?: { slug: string } | null;
  available: number;
  waiting: number;
  asAt: string;
}

export interface QueueFilters {
  status: ApplicationStatus[];
  q?: string;
  authority?: string[];
  region?: string[];
  course?: string[];
  ruleOutcome?: EligibilityOutcome[];
}

const list = (filters: QueueFilters, cursor?: string) =>
  api.GET('/api/v1/applications', {
    params: { query: { ...filters, ...(cursor && { cursor }) } },
  }) as Promise<Answer<PageOf<CaseSummary>>>;

export const useQueue = (filters: QueueFilters) =>
  useReadPages<CaseSummary>(['applications', 'queue', filters], (cursor) => list(filters, cursor));

/** The first case that the filters find, other than this one. */
export async function findNextCase(filters: QueueFilters, id: string): Promise<CaseSummary | undefined> {
  const { items } = await dataOf(list(filters));
  return items.find((item) => item.id !== id);
}

export const useCounts = () =>
  useRead<Counts>(['applications', 'counts'], () => api.GET('/api/v1/applications/counts'));

export const useCase = (id: string) =>
  useRead<Application>(['applications', id], () =>
    api.GET('/api/v1/applications/{id}', { params: { path: { id } } }),
  );

export const useTimeline = (id: string) =>
  useRead<{ items: TimelineEntry[] }>(['applications', id, 'timeline'], () =>
    api.GET('/api/v1/applications/{id}/timeline', { params: { path: { id } } }),
  );

/** Exactly what the applicant would read. Nothing is sent. */
export const usePreview = (id: string) =>
  useSend<Decision, Preview>((body) =>
    api.POST('/api/v1/applications/{id}/message-preview', { params: { path: { id } }, body }),
  );

export const useDecide = ({ id, version }: Application, onDone: () => void) =>
  useSend<Decision, Application>(
    (decision, headers) => post(decision, { path: { id }, header: { ...headers, ...ifMatch(version) } }),
    { refresh: [['applications'], ['licence-pools']], onDone },
  );

function post(
  { move, reasonCode, words, alternatives }: Decision,
  params: Params,
): Promise<Answer<Application>> {
  switch (move) {
    case 'approval':
      return api.POST('/api/v1/applications/{id}/approval', { params, body: { words } });
    case 'refusal':
      return api.POST('/api/v1/applications/{id}/refusal', {
        params,
        body: { reasonCode, words, alternatives },
      });
    case 'information-request':
      return api.POST('/api/v1/applications/{id}/information-request', { params, body: { words } });
  }
}

interface Params {
  path: { id: string };
  header: { 'Idempotency-Key': string; 'If-Match': string };
}

/** Free courses for the same need. */
export const useAlternatives = (slug: string | undefined) =>
  useRead<{ alternatives: CourseCard[] }>(
    ['courses', slug],
    () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug: slug ?? '' } } }),
    { enabled: slug !== undefined },
  );

export const useFreeCourses = (q: string) =>
  useRead<PageOf<CourseCard>>(
    ['courses', 'free', q],
    () => api.GET('/api/v1/courses', { params: { query: { q, costClass: ['free'], limit: 5 } } }),
    { enabled: q !== '' },
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

export const usePools = () =>
  useRead<PageOf<Pool>>(['licence-pools', 'names'], () =>
    api.GET('/api/v1/licence-pools', { params: { query: { limit: 100 } } }),
  );
