import { api } from '../../shared/api/client';
import type { CourseCard, Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import type { Search } from './search';

export type Suggestions = Schemas['Suggestions'];
type CoursePage = Schemas['CourseList'];

/** What the library has for a search, page by page. */
export const useCourses = ({ q, sort, chosen }: Search) =>
  useReadPages<CourseCard, CoursePage>(
    ['courses', q, sort, chosen],
    (cursor, signal) =>
      api.GET('/api/v1/courses', {
        params: { query: { ...(q && { q }), ...(sort && { sort }), ...chosen, ...(cursor && { cursor }) } },
        signal,
      }),
    { keep: true },
  );
