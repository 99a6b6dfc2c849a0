import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

export type AnsweredStory = Schemas['AnsweredStory'];
export type Course = Schemas['Course'];

export const useCourse = (slug: string) =>
  useRead<Course>(['course', slug], () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug } } }));

/** Counts, without a name, that somebody goes on to a free course; the page is left meanwhile, and never waits for it. */
export function countVisit(slug: string): void {
  api
    .POST('/api/v1/courses/{slug}/visits', { params: { path: { slug } }, keepalive: true })
    .catch(() => undefined);
}

/** As schema.org describes courses. */
export const useCourseForMachines = (slug: string) =>
  useRead<string>(['course', slug, 'json-ld'], () =>
    api.GET('/api/v1/courses/{slug}', {
      params: { path: { slug } },
      headers: { Accept: 'application/ld+json' },
      parseAs: 'text',
    }),
  );
