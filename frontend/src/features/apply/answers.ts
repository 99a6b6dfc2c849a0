import type { Application, NamedCourse } from '../../shared/api/application';

/** What an applicant is asked, by the names of the contract. */
export interface Answers {
  courseSlug: string | null;
  namedCourse: NamedCourse | null;
  storyCode: string | null;
  problem: string | null;
  motivators: string[];
  constraints: string[];
  confidenceBefore: number | null;
  neededBy: string | null;
  intendedUse: string | null;
  supportWanted: string | null;
  declared: boolean;
  managerEmail: string | null;
}

export type AnswerName = keyof Answers;
export type Change = Partial<Answers>;

export const answersOf = (application: Application): Answers => ({
  courseSlug: application.course?.slug ?? null,
  namedCourse: application.namedCourse,
  storyCode: application.story?.code ?? null,
  problem: application.problem,
  motivators: application.motivators,
  constraints: application.constraints,
  confidenceBefore: application.confidenceBefore,
  neededBy: application.neededBy,
  intendedUse: application.intendedUse,
  supportWanted: application.supportWanted,
  declared: application.declared,
  managerEmail: application.managerEmail,
});

export const namesIn = (change: Change) => Object.keys(change) as AnswerName[];

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The typed answers that differ from what is saved. */
export function unsaved(typed: Change, saved: Answers): Change {
  const names = namesIn(typed).filter((name) => !same(typed[name], saved[name]));
  return Object.fromEntries(names.map((name) => [name, typed[name]]));
}

/** What somebody is changing here that was meanwhile changed elsewhere, to something else. */
export const conflicts = (change: Change, before: Answers, now: Answers): AnswerName[] =>
  namesIn(change).filter((name) => !same(before[name], now[name]) && !same(change[name], now[name]));
