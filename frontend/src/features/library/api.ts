import { api } from '../../shared/api/client';
import type { CourseCard, Facet, PageOf } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import type { Search } from './search';

export interface Suggestions {
  spelling?: string | null;
  withoutFilters?: number | null;
  stories: { code: string; title: string }[];
}

export interface CoursePage extends PageOf<CourseCard> {
  total: number;
  facets: Facet[];
  suggestions: Suggestions;
}

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
