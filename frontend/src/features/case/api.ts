import { api } from '../../shared/api/client';
import type { Answer } from '../../shared/api/failure';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Application = Schemas['Application'];
export type Case = Schemas['Case'];
export type Preview = Schemas['MessagePreview'];
export type Move = Schemas['ReviewMove'];
export type DeclineReason = Schemas['DeclineReason'];
export type Whose = Schemas['Whose'];

/** What the reviewer has chosen and written so far; nothing chosen or written is null, and the server says what is missing. */
export type Decision = Required<Schemas['PreviewRequest']>;

const one = (id: string) => ({ params: { path: { id } } });

export const useApplication = (id: string) =>
  useRead<Application>(['applications', id], () => api.GET('/api/v1/applications/{id}', one(id)));

export const useCase = (id: string) =>
  useRead<Case>(['applications', id, 'case'], () => api.GET('/api/v1/applications/{id}/case', one(id)));

export const useTeam = (id: string) =>
  useRead<Schemas['Team']>(['applications', id, 'team'], () =>
    api.GET('/api/v1/applications/{id}/team', one(id)),
  );

export const useTimeline = (id: string) =>
  useRead<Schemas['Timeline']>(['applications', id, 'timeline'], () =>
    api.GET('/api/v1/applications/{id}/timeline', one(id)),
  );

export const usePastCases = (id: string, of: Whose, enabled: boolean) =>
  useReadPages<Schemas['PastCase']>(
    ['applications', id, 'past-cases', of],
    (cursor) =>
      api.GET('/api/v1/applications/{id}/past-cases', {
        params: { path: { id }, query: { of, limit: 10, ...(cursor && { cursor }) } },
      }),
    { enabled },
  );

export const useReviewers = (id: string, enabled: boolean) =>
  useRead<PageOf<Schemas['ReviewerName']>>(
    ['applications', id, 'reviewers'],
    () => api.GET('/api/v1/applications/{id}/reviewers', { params: { path: { id }, query: { limit: 100 } } }),
    { enabled },
  );

/** Exactly what the applicant would read. Nothing is sent. */
export const usePreview = (id: string) =>
  useSend<Decision, Preview>((body) =>
    api.POST('/api/v1/applications/{id}/message-preview', { params: { path: { id } }, body }),
  );

const refresh = [['applications'], ['licence-pools']];

export const useDecide = ({ id, version }: Application, onDone: (decided: Application) => void) =>
  useSend<Decision, Application>(
    (decision, headers) => post(decision, { ...one(id), headers: { ...headers, ...ifMatch(version) } }),
    { refresh, onDone },
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

/** A move that says why in words. */
export type WordedMove = 'takeover' | 'reopening' | 'proposal-return';

export const useWordedMove = (
  move: WordedMove,
  { id, version }: Application,
  onDone?: (moved: Application) => void,
) =>
  useSend<string, Application>(
    (words, headers) =>
      api.POST(`/api/v1/applications/{id}/${move}` as '/api/v1/applications/{id}/reopening', {
        ...one(id),
        headers: { ...headers, ...ifMatch(version) },
        body: { words },
      }),
    { refresh, ...(onDone && { onDone }) },
  );

export type PlainMove = 'claim' | 'claim-release' | 'proposal-confirmation' | 'decision-undo';

export const usePlainMove = (
  move: PlainMove,
  { id, version }: Pick<Application, 'id' | 'version'>,
  onDone?: (moved: Application) => void,
) =>
  useSend<object, Application>(
    (_, headers) =>
      api.POST(`/api/v1/applications/{id}/${move}` as '/api/v1/applications/{id}/decision-undo', {
        ...one(id),
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh, ...(onDone && { onDone }) },
  );

export const useAssign = (id: string, onDone: () => void) =>
  useSend<{ reviewerId: string | null; words: string }, Application>(
    (body, headers) =>
      api.POST('/api/v1/applications/{id}/assignment', {
        ...one(id),
        headers,
        body: body as Schemas['AssignmentRequest'],
      }),
    { refresh, onDone },
  );

export const useAddNote = (id: string, onDone: () => void) =>
  useSend<Schemas['NoteRequest'], Schemas['Timeline']>(
    (body, headers) => api.POST('/api/v1/applications/{id}/notes', { ...one(id), headers, body }),
    { refresh: [['applications', id, 'timeline']], onDone },
  );

/** Claims the oldest case that the queue's filters leave; null where nothing is left. */
export const useClaimNext = (query: Record<string, string>, onDone: (id: string | null) => void) =>
  useSend<object, Schemas['NextCase']>(
    (_, headers) => api.POST('/api/v1/applications/claims', { params: { query }, headers }),
    {
      onDone: ({ applicationId }) => {
        onDone(applicationId);
      },
    },
  );

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
