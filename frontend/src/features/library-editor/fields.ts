import type { FieldError } from '../../shared/api/field-errors';
import type { CourseBody, EditedCourse } from './api';

/** A course as it is typed: every answer is text, or a list of choices. */
export interface CourseFields {
  title: string;
  url: string;
  platform: string;
  awardingPartner: string;
  summary: string;
  hours: string;
  weeks: string;
  level: string;
  format: string;
  costClass: string;
  certificate: string;
  topics: string[];
  languages: string[];
  accessFeatures: string[];
  evidence: string;
  reviewBy: string;
}

export interface Typing {
  values: CourseFields;
  set: <K extends keyof CourseFields>(name: K, value: CourseFields[K]) => void;
  errors: FieldError[];
}

export const noCourse: CourseFields = {
  title: '',
  url: '',
  platform: '',
  awardingPartner: '',
  summary: '',
  hours: '',
  weeks: '',
  level: '',
  format: '',
  costClass: '',
  certificate: '',
  topics: [],
  languages: ['en'],
  accessFeatures: [],
  evidence: '',
  reviewBy: '',
};

export const fieldsOf = (course: EditedCourse): CourseFields => ({
  ...course,
  hours: String(course.hours),
  weeks: course.weeks ? String(course.weeks) : '',
  evidence: course.evidence ?? '',
  reviewBy: course.reviewBy ?? '',
});

const emptied = ['weeks', 'evidence', 'reviewBy'] as const;

/** What to send of what was typed. A number that is none is sent as 0, so that the server says what it wants. */
export function bodyOf({ hours, weeks, ...typed }: Partial<CourseFields>): CourseBody {
  const answers = { weeks, ...typed };
  const erase = emptied.filter((name) => answers[name] === '');
  const given = Object.fromEntries(
    Object.entries(typed).filter(([name]) => !erase.some((gone) => gone === name)),
  );
  return {
    ...given,
    ...(hours !== undefined && { hours: Number(hours) || 0 }),
    ...(weeks && { weeks: Math.trunc(Number(weeks)) || 0 }),
    ...(erase.length > 0 && { erase }),
  };
}
