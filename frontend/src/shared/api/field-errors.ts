import { Failure } from './failure';

/** One line of an error summary; `id` is the field it is about, if it is about one. */
export interface FieldError {
  id?: string;
  text: string;
}

/** `/courses/0/title` is shown at the field with id `courses-0-title`. */
export const fieldId = (pointer: string): string => pointer.replace(/^[/#]+/, '').replaceAll('/', '-');

/** Every line a person must read before trying again. Empty when nothing failed. */
export function errorsOf(failure: unknown): FieldError[] {
  if (!(failure instanceof Failure)) return [];
  const errors = failure.problem.errors ?? [];
  if (errors.length > 0) return errors.map(({ pointer, detail }) => ({ id: fieldId(pointer), text: detail }));
  return [{ text: failure.status === 0 ? unreachable : failure.message }];
}

/** What is wrong with one field, for its own error message. */
export const errorAt = (errors: FieldError[], id: string): string | undefined =>
  errors.find((error) => error.id === id)?.text;

const unreachable = 'We could not reach the service. Check your connection and try again. Nothing was lost.';
