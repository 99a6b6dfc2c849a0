import { expect, it } from 'vitest';
import { filtersOf, narrowed } from './filters';

it('shows what is to be decided when the address says nothing', () => {
  expect(filtersOf('')).toEqual({ status: ['SUBMITTED'] });
});

it('takes every filter from the address', () => {
  const filters = filtersOf(
    '?status=DECLINED&q=map&region=London&authority=CMD&ruleOutcome=NEEDS_REVIEW&course=',
  );
  expect(filters).toEqual({
    status: ['DECLINED'],
    q: 'map',
    region: ['London'],
    authority: ['CMD'],
    ruleOutcome: ['NEEDS_REVIEW'],
  });
  expect(narrowed(filters)).toBe(4);
});

it('shows every status when asked to', () => {
  expect(filtersOf('?status=all')).toEqual({ status: [] });
});

it('takes days as they are: the server says what is wrong with them', () => {
  expect(filtersOf('?status=all&submittedFrom=2026-10-01&submittedTo=someday')).toEqual({
    status: [],
    submittedFrom: '2026-10-01',
    submittedTo: 'someday',
  });
});

it('takes ages as whole numbers and leaves out what is none', () => {
  expect(filtersOf('?minDays=3&minWorkingDays=many&late=true&claimedByMe=no')).toEqual({
    status: ['SUBMITTED'],
    minDays: 3,
    late: true,
  });
});
