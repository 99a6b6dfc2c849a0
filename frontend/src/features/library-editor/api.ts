import { api } from '../../shared/api/client';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { LibraryStatus } from '../../shared/ui/statuses';

export type LibraryCourse = Schemas['LibraryCourse'];
export type EditedCourse = Schemas['EditedCourse'];
export type CourseBody = Schemas['CourseRequest'];

// A change is seen in the public pages and the matrix too.
const refresh = (slug = '') => [
  ['library-courses'],
  ['library-history'],
  ['matrix'],
  ['coverage'],
  ['course', slug],
];

export const useLibraryCourses = (q: string, status: LibraryStatus | '', attention: string) =>
  useReadPages<LibraryCourse>(['library-courses', q, status, attention], (cursor) =>
    api.GET('/api/v1/library/courses', {
      params: {
        query: {
          ...(cursor && { cursor }),
          ...(q && { q }),
          ...(status && { status: [status] }),
          ...(attention && { attention: [attention] }),
        },
      },
    }),
  );

export const useEditedCourse = (slug: string) =>
  useRead<EditedCourse>(['library-courses', slug], () =>
    api.GET('/api/v1/library/courses/{slug}', { params: { path: { slug } } }),
  );

/** A course that has this title or address already. */
export const useTwin = (title: string, url: string, except: string) =>
  useRead<Schemas['CourseTwin']>(
    ['library-courses', 'twin', title, url, except],
    () => api.GET('/api/v1/library/course-twin', { params: { query: { title, url, except } } }),
    { enabled: title.trim().length > 2 || url.length > 10, keep: true },
  );

export const useCourseNames = (q: string) =>
  useRead<PageOf<CourseCard>>(
    ['courses', 'names', q],
    () => api.GET('/api/v1/courses', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );

export const useEnterCourse = (onDone: (course: { slug: string }) => void) =>
  useSend<CourseBody, Schemas['Course']>((body, headers) => api.POST('/api/v1/courses', { headers, body }), {
    refresh: refresh(),
    onDone,
  });

export const useEditCourse = (slug: string) =>
  useSend<{ body: CourseBody; version: number }, Schemas['Course']>(
    ({ body, version }) =>
      api.PATCH('/api/v1/courses/{slug}', { params: { path: { slug } }, headers: ifMatch(version), body }),
    { refresh: refresh(slug) },
  );

export const usePublish = (slug: string, onDone: (course: Schemas['Course']) => void) =>
  useSend<{ publishOn: string | null; version: number }, Schemas['Course']>(
    ({ publishOn, version }, headers) =>
      api.POST('/api/v1/courses/{slug}/publication', {
        params: { path: { slug } },
        headers: { ...headers, ...ifMatch(version) },
        body: { publishOn },
      }),
    { refresh: refresh(slug), onDone },
  );

export const useKeepAsDraft = (slug: string, onDone: () => void) =>
  useSend<{ version: number }, Schemas['Course']>(
    ({ version }) =>
      api.DELETE('/api/v1/courses/{slug}/publication', {
        params: { path: { slug } },
        headers: ifMatch(version),
      }),
    { refresh: refresh(slug), onDone },
  );

export const useRetire = (slug: string) =>
  useSend<{ replacedBy: string | null; version: number }, Schemas['Course']>(
    ({ replacedBy, version }, headers) =>
      api.POST('/api/v1/courses/{slug}/retirement', {
        params: { path: { slug } },
        headers: { ...headers, ...ifMatch(version) },
        body: { replacedBy },
      }),
    { refresh: refresh(slug) },
  );
