import { api } from './client';
import type { Schemas } from './types';
import { useRead } from './use-read';

export type Application = Schemas['Application'];
export type NamedCourse = Schemas['NamedCourse'];
export type RuleResult = Schemas['RuleResult'];

export const applicationKey = (id: string) => ['application', id] as const;

export const readApplication = (id: string) =>
  api.GET('/api/v1/applications/{id}', { params: { path: { id } } });

/** One application of whoever is signed in. */
export const useApplication = (id: string) =>
  useRead<Application>(applicationKey(id), () => readApplication(id));

/** What an application is for, in words. */
export const courseTitle = ({ course, namedCourse }: Application): string =>
  course?.title ?? namedCourse?.title ?? 'Course not chosen yet';
