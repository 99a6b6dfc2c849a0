import { expect, it } from 'vitest';
import { Failure } from './failure';
import { errorAt, errorsOf, fieldId } from './field-errors';

const invalid = new Failure(422, {
  errors: [
    { pointer: '/email', detail: 'Enter your work e-mail address' },
    { pointer: '/courses/0/title', detail: 'Enter a title' },
  ],
});

it('turns pointers into the ids of fields', () => {
  expect(fieldId('/courses/0/title')).toBe('courses-0-title');
  expect(errorsOf(invalid).map((error) => error.id)).toEqual(['email', 'courses-0-title']);
  expect(errorAt(errorsOf(invalid), 'email')).toBe('Enter your work e-mail address');
});

it('says one sentence when no field is at fault', () => {
  expect(errorsOf(new Failure(409, { detail: 'Already decided' }))).toEqual([{ text: 'Already decided' }]);
  expect(errorsOf(new Failure(0, {}))[0]?.text).toContain('could not reach');
  expect(errorsOf(null)).toEqual([]);
});
