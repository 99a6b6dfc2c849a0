import { api } from '../api/client';
import type { Schemas } from '../api/types';
import { useRead } from '../api/use-read';

export type LibraryChange = Schemas['LibraryChange'];

/** What has a history: a course, a need, how a course answers a need, or a group of synonyms. */
export type Subject =
  { course: string } | { story: string } | { story: string; course: string } | { synonyms: string };

/** Who changed what of it, newest first. */
export const useHistory = (subject: Subject, enabled = true) =>
  useRead<LibraryChange[]>(['library-history', subject], () => read(subject), { enabled });

function read(subject: Subject) {
  if ('synonyms' in subject)
    return api.GET('/api/v1/search-synonyms/{id}/history', { params: { path: { id: subject.synonyms } } });
  if (!('story' in subject))
    return api.GET('/api/v1/courses/{slug}/history', { params: { path: { slug: subject.course } } });
  if (!('course' in subject))
    return api.GET('/api/v1/user-stories/{code}/history', { params: { path: { code: subject.story } } });
  return api.GET('/api/v1/user-stories/{code}/courses/{slug}/history', {
    params: { path: { code: subject.story, slug: subject.course } },
  });
}
