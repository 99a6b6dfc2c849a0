import type { ApplicationStatus } from '../ui/statuses';
import { api } from './client';
import type { AuthorityName, CourseCard } from './types';
import { useRead } from './use-read';

export interface NamedCourse {
  title: string;
  url: string;
  why: string;
}

export interface RuleResult {
  code: string;
  outcome: 'PASS' | 'REVIEW' | 'FAIL';
  sentence: string;
}

export interface Application {
  id: string;
  reference: string;
  status: ApplicationStatus;
  applicant: { id: string; name?: string | null; email?: string | null; authority?: AuthorityName | null };
  course: { slug: string; title: string; platform: string; hours: number; costClass: string } | null;
  namedCourse: NamedCourse | null;
  story: { code: string; sentence: string } | null;
  problem: string | null;
  motivators: string[];
  constraints: string[];
  confidenceBefore: number | null;
  neededBy: string | null;
  intendedUse: string | null;
  supportWanted: string | null;
  declared: boolean;
  createdAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
  decision: {
    outcome: 'APPROVED' | 'DECLINED';
    reason: { code: string; label: string } | null;
    words: string | null;
    alternatives: CourseCard[];
  } | null;
  question: { words: string; askedAt: string } | null;
  eligibility: { outcome: string; rules: RuleResult[]; ruleSetVersion: number } | null;
  waiting: { place: number; poolName: string } | null;
  allocationId: string | null;
  missing: { pointer: string; detail: string }[];
  next: string[];
  whatHappensNext: string;
  version: number;
}

export const applicationKey = (id: string) => ['application', id] as const;

export const readApplication = (id: string) =>
  api.GET('/api/v1/applications/{id}', { params: { path: { id } } });

/** One application of whoever is signed in. */
export const useApplication = (id: string) =>
  useRead<Application>(applicationKey(id), () => readApplication(id));

/** What an application is for, in words. */
export const courseTitle = ({ course, namedCourse }: Application): string =>
  course?.title ?? namedCourse?.title ?? 'Course not chosen yet';
