import { api } from '../../shared/api/client';
import type { AuthorityName, CourseCard } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Outcome = 'ELIGIBLE' | 'NEEDS_REVIEW' | 'NOT_ELIGIBLE';

export interface RuleResult {
  code: string;
  outcome: Outcome;
  sentence: string;
}

export interface Eligibility {
  outcome: Outcome;
  /** The councils the address could belong to; one where that is certain. */
  authorities: AuthorityName[];
  rules: RuleResult[];
  whatYouCanDo: { text: string; href?: string | null }[];
  freeCourses: CourseCard[];
}

export interface Question {
  email: string;
  courseSlug?: string;
  authorityCode?: string;
}

/** Changes nothing: it is sent only so that the e-mail address stands in no address or log. */
export const useCheck = (onDone: (answer: Eligibility) => void) =>
  useSend<Question, Eligibility>((body) => api.POST('/api/v1/eligibility', { body }), { onDone });

export const useCourseTitle = (slug: string) =>
  useRead<{ title: string }>(
    ['course', slug],
    () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug } } }),
    { enabled: slug !== '' },
  ).data?.title;
