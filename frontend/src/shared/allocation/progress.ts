import type { Schemas } from '../api/types';
import { day } from '../words/dates';

type Progress = Pick<
  NonNullable<Schemas['Allocation']['progress']>,
  'percentDone' | 'stepsDone' | 'stepsTotal' | 'lastActiveOn'
>;

/** `20% done, 4 of 20 steps, last used on 3 May 2026`. */
export function progressWords({ percentDone, stepsDone, stepsTotal, lastActiveOn }: Progress): string {
  const parts = [
    percentDone !== null && `${percentDone}% done`,
    stepsDone !== null &&
      (stepsTotal === null ? `${stepsDone} steps` : `${stepsDone} of ${stepsTotal} steps`),
    lastActiveOn !== null && `last used on ${day(lastActiveOn)}`,
  ];
  return parts.filter(Boolean).join(', ') || 'Nothing known';
}
