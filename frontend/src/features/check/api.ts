import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Eligibility = Schemas['Eligibility'];
export type Outcome = Eligibility['outcome'];
type Question = Schemas['EligibilityRequest'];

/** Changes nothing: it is sent only so that the e-mail address stands in no address or log. */
export const useCheck = (onDone: (answer: Eligibility) => void) =>
  useSend<Question, Eligibility>((body) => api.POST('/api/v1/eligibility', { body }), { onDone });

export const useCourseTitle = (slug: string) =>
  useRead<{ title: string }>(
    ['course', slug],
    () => api.GET('/api/v1/courses/{slug}', { params: { path: { slug } } }),
    { enabled: slug !== '' },
  ).data?.title;
