import type { Application } from '../../shared/api/application';
import { fieldId, type FieldError } from '../../shared/api/field-errors';
import { paths } from '../../app/paths';

/** The questions, in the order they are asked. */
export const steps = [
  'course',
  'details',
  'problem',
  'motivators',
  'limits',
  'confidence',
  'use',
  'support',
  'declaration',
  'check',
] as const;

export type Step = (typeof steps)[number];

// The first part of the server's pointers, and the page that asks for it.
const askedAt: Record<string, Step> = {
  courseSlug: 'course',
  course: 'course',
  namedCourse: 'course',
  applicant: 'details',
  name: 'details',
  authority: 'details',
  authorityCode: 'details',
  storyCode: 'problem',
  story: 'problem',
  problem: 'problem',
  motivators: 'motivators',
  constraints: 'limits',
  confidenceBefore: 'confidence',
  neededBy: 'use',
  intendedUse: 'use',
  supportWanted: 'support',
  declared: 'declaration',
  managerEmail: 'declaration',
};

export const isStep = (name: string): name is Step => (steps as readonly string[]).includes(name);

/** The page that asks what a pointer is about. */
export const stepOf = (pointer: string): Step => askedAt[pointer.split('/')[1] ?? ''] ?? 'check';

export const before = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
export const after = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';

/** Where somebody goes on who left off: the first question without an answer. */
export const resumeAt = ({ missing }: Application): Step =>
  steps.find((step) => missing.some(({ pointer }) => stepOf(pointer) === step)) ?? 'check';

/** What is to be said on the page of this step, and not on another. */
export const faultsAt = (faults: Application['missing'], step: Step): FieldError[] =>
  faults
    .filter(({ pointer }) => stepOf(pointer) === step)
    .map(({ pointer, detail }) => ({ id: fieldId(pointer), text: detail }));

export const backFrom = (id: string, step: Step, changing: boolean): string => {
  if (changing) return paths.applyStep(id, 'check');
  const previous = before(step);
  return previous ? paths.applyStep(id, previous) : paths.account;
};
