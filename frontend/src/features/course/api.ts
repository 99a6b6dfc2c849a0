import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

export type AnsweredStory = Schemas['AnsweredStory'];
export type Course = Schemas['Course'];

export const useCourse = (slug: string) =>
  useRead<Course>(['course', slug], () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug } } }));

/** As schema.org describes courses. */
export const useCourseForMachines = (slug: string) =>
  useRead<string>(['course', slug, 'json-ld'], () =>
    api.GET('/api/v1/courses/{slug}', {
      params: { path: { slug } },
      headers: { Accept: 'application/ld+json' },
      parseAs: 'text',
    }),
  );
