import { expect, it } from 'vitest';
import { backFrom, faultsAt, resumeAt, stepOf } from './steps';
import { draft } from './testing';

it('knows which page asks what the server misses', () => {
  expect(stepOf('/confidenceBefore')).toBe('confidence');
  expect(stepOf('/namedCourse/url')).toBe('course');
  expect(stepOf('/somethingNew')).toBe('check');
});

it('goes on at the first question without an answer', () => {
  const missing = [
    { pointer: '/declared', detail: 'Confirm' },
    { pointer: '/problem', detail: 'Describe the problem' },
  ];
  expect(resumeAt(draft({ missing }))).toBe('problem');
  expect(resumeAt(draft())).toBe('check');
  expect(faultsAt(missing, 'declaration')).toEqual([{ id: 'declared', text: 'Confirm' }]);
});

it('leads back one page, or to the check when only one answer is changed', () => {
  expect(backFrom('a-1', 'course', false)).toBe('/account');
  expect(backFrom('a-1', 'problem', false)).toBe('/apply/a-1/details');
  expect(backFrom('a-1', 'problem', true)).toBe('/apply/a-1/check');
});
