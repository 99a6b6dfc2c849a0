import { useQueryClient } from '@tanstack/preact-query';
import { applicationKey, readApplication, type Application } from '../../shared/api/application';
import { api } from '../../shared/api/client';
import { noticeKey } from '../../shared/api/notices';
import { dataOf, Failure } from '../../shared/api/failure';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import { answersOf, conflicts, type AnswerName, type Change } from './answers';

// As much as is looked at for likeness.
const MATCHED = 1000;

export type CourseToApplyFor = Schemas['Course'];

export const useCourse = (slug: string | undefined) =>
  useRead<CourseToApplyFor>(
    ['course', slug],
    () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug: slug ?? '' } } }),
    { enabled: slug !== undefined },
  );

export interface Found extends PageOf<CourseCard> {
  total: number;
}

/** Courses of the library that a licence can be asked for. */
export const useFundedCourses = (words: string) =>
  useRead<Found>(['courses', 'funded', words], () =>
    api.GET('/api/v1/courses', {
      params: { query: { costClass: ['funded'], limit: 10, ...(words && { q: words }) } },
    }),
  );

export type Eligibility = Schemas['Eligibility'];

/** Whether somebody could get this course: nothing is saved. */
export const useEligibility = (email: string, courseSlug: string | undefined) =>
  useRead<Eligibility>(['eligibility', email, courseSlug], () =>
    api.POST('/api/v1/eligibility', { body: { email, ...(courseSlug && { courseSlug }) } }),
  );

export type Summary = Schemas['ApplicationSummary'];

const OPEN: Summary['status'][] = ['DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING'];

/** What stands in the way of another application for this course, or the drafts there are when no course was chosen. */
export const useBegun = (course: string | undefined) =>
  useRead<PageOf<Summary>>(['applications', 'begun', course], () =>
    api.GET('/api/v1/applications', {
      params: {
        query: course ? { mine: true, status: OPEN, course: [course] } : { mine: true, status: ['DRAFT'] },
      },
    }),
  );

/** Starts a draft, for this course of the library or for one still to be chosen. */
export const useStart = (onDone: (application: Application) => void) =>
  useSend<{ courseSlug: string | null }, Application>(
    (body, headers) => api.POST('/api/v1/applications', { headers, body }),
    { refresh: [['applications']], onDone },
  );

export const useSubmit = (application: Application, onDone: (application: Application) => void) =>
  useSend<null, Application>(
    (_, headers) =>
      api.POST('/api/v1/applications/{id}/submission', {
        params: {
          path: { id: application.id },
          header: { ...headers, ...ifMatch(application.version) },
        },
      }),
    { refresh: [['applications'], applicationKey(application.id)], onDone },
  );

/** Sends a message with a link back to the draft. */
export const useMailLink = (id: string) =>
  useSend<null, unknown>((_, headers) =>
    api.POST('/api/v1/applications/{id}/link-message', { params: { path: { id } }, headers }),
  );

/** Needs of others that come near to somebody's own words. */
export const useMatchingStories = (words: string, enabled: boolean) =>
  useRead<Schemas['Match']>(
    ['match', 'words', words],
    (signal) => api.POST('/api/v1/user-stories/match', { body: { words: words.slice(0, MATCHED) }, signal }),
    { enabled, keep: true },
  );

/** Some answers were changed elsewhere: nothing was saved, and the person must look first. */
export class ChangedElsewhere extends Error {
  constructor(readonly names: AnswerName[]) {
    super('These answers were changed somewhere else');
  }
}

/** Saves answers on top of what is there; what was changed elsewhere in other answers is taken over. */
export function useSaveAnswers(id: string) {
  const client = useQueryClient();
  const key = applicationKey(id);
  // Whoever confirms the declaration confirms the words on their screen.
  const shown = ({ declared }: Change) => {
    const version = client.getQueryData<Schemas['Notice']>(noticeKey('declaration'))?.inForce.version;
    return declared && version !== undefined ? { declarationVersion: version } : {};
  };
  const patch = (base: Application, body: Change) =>
    dataOf<Application>(
      api.PATCH('/api/v1/applications/{id}', {
        params: { path: { id }, header: ifMatch(base.version) },
        body: { ...body, ...shown(body) },
      }),
    );
  const keep = (application: Application) => {
    client.setQueryData(key, application);
    return application;
  };
  const latest = async () =>
    client.getQueryData<Application>(key) ?? keep(await dataOf<Application>(readApplication(id)));
  const save = async (change: Change): Promise<Application> => {
    const base = await latest();
    try {
      return keep(await patch(base, change));
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.kind !== 'stale') throw failure;
      const now = keep(await dataOf<Application>(readApplication(id)));
      const both = conflicts(change, answersOf(base), answersOf(now));
      if (both.length > 0) throw new ChangedElsewhere(both);
      return keep(await patch(now, change));
    }
  };
  return { save, latest };
}
