import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type CourseLink = Schemas['CourseLink'];
export type CourseProblem = Schemas['CourseProblem'];
export type OverdueReview = Schemas['OverdueReview'];

const after = (cursor: string | undefined) => ({ params: { query: { ...(cursor && { cursor }) } } });

export const useLinks = () =>
  useReadPages<CourseLink>(['course-links'], (cursor) => api.GET('/api/v1/course-links', after(cursor)));

export const useConfirm = () =>
  useSend<CourseLink, CourseLink>(
    ({ course }, headers) =>
      api.POST('/api/v1/courses/{slug}/link-confirmation', {
        params: { path: { slug: course.slug } },
        headers,
      }),
    { refresh: [['course-links']] },
  );

export const useProblems = () =>
  useReadPages<CourseProblem>(['course-problems'], (cursor) =>
    api.GET('/api/v1/course-problems', after(cursor)),
  );

export const useClose = ({ id, version }: CourseProblem) =>
  useSend<string, CourseProblem>(
    (done, headers) =>
      api.POST('/api/v1/course-problems/{id}/closure', {
        params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
        body: { done },
      }),
    { refresh: [['course-problems']] },
  );

export const useOverdueReviews = () =>
  useReadPages<OverdueReview>(['overdue-reviews'], (cursor) =>
    api.GET('/api/v1/overdue-reviews', after(cursor)),
  );
