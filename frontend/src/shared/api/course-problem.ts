import { api } from './client';
import type { Schemas } from './types';
import { useSend } from './use-send';

export type CourseProblemReason = Schemas['CourseProblemReason'];
type Report = Schemas['CourseProblemRequest'];

/** Says that something is wrong with a course. */
export const useReportProblem = (slug: string) =>
  useSend<Report, unknown>((body, headers) =>
    api.POST('/api/v1/courses/{slug}/problems', { params: { path: { slug } }, headers, body }),
  );
