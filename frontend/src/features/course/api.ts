import { api } from '../../shared/api/client';
import type { CourseCard } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';

export interface AnsweredStory {
  code: string;
  sentence: string;
  fit: string;
  reason: string;
}

export interface Course extends CourseCard {
  url: string;
  status: string;
  replacedBy?: { slug: string; title: string } | null;
  reviewBy?: string | null;
  /** The needs it answers, best fit first. */
  stories: AnsweredStory[];
  /** Free courses for the same needs. */
  alternatives: CourseCard[];
  /** What a learner can do: `apply`, `start`, `buy`. */
  next: string[];
}

export const useCourse = (slug: string) =>
  useRead<Course>(['course', slug], () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug } } }));
