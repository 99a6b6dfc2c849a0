import { api } from '../../shared/api/client';
import { dataOf, type Answer } from '../../shared/api/failure';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { ApplicationStatus, EligibilityOutcome } from '../../shared/ui/statuses';

export type Application = Schemas['Application'];
export type CaseSummary = Schemas['ApplicationSummary'];
export type Counts = Schemas['ApplicationCounts'];
export type Pool = Schemas['Pool'];
export type Preview = Schemas['MessagePreview'];
export type Move = Schemas['ReviewMove'];
export type DeclineReason = Schemas['DeclineReason'];

/** What the reviewer has chosen and written so far; nothing chosen or written is null, and the server says what is missing. */
export type Decision = Required<Schemas['PreviewRequest']>;

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
  useRead<Schemas['Timeline']>(['applications', id, 'timeline'], () =>
    api.GET('/api/v1/applications/{id}/timeline', { params: { path: { id } } }),
  );

/** Exactly what the applicant would read. Nothing is sent. */
export const usePreview = (id: string) =>
  useSend<Decision, Preview>((body) =>
    api.POST('/api/v1/applications/{id}/message-preview', { params: { path: { id } }, body }),
  );

export const useDecide = ({ id, version }: Application, onDone: () => void) =>
  useSend<Decision, Application>(
    (decision, headers) =>
      post(decision, { params: { path: { id } }, headers: { ...headers, ...ifMatch(version) } }),
    { refresh: [['applications'], ['licence-pools']], onDone },
  );

interface Sending {
  params: { path: { id: string } };
  headers: Record<string, string>;
}

// What is missing was refused at the preview, and is again here.
function post(
  { move, reasonCode, words, alternatives }: Decision,
  sending: Sending,
): Promise<Answer<Application>> {
  switch (move) {
    case 'approval':
      return api.POST('/api/v1/applications/{id}/approval', { ...sending, body: { words } });
    case 'refusal':
      return api.POST('/api/v1/applications/{id}/refusal', {
        ...sending,
        body: { reasonCode, words, alternatives } as Schemas['RefusalRequest'],
      });
    case 'information-request':
      return api.POST('/api/v1/applications/{id}/information-request', {
        ...sending,
        body: { words } as Schemas['WordsRequest'],
      });
  }
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
