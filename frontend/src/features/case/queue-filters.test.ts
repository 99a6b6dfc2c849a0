import { expect, it } from 'vitest';
import { queueFilters } from './queue-filters';

it('asks for the next case among those that the queue was narrowed to', () => {
  const narrowed = {
    q: 'forms',
    authority: 'LDS',
    region: 'Yorkshire and The Humber',
    course: 'user-research',
    ruleOutcome: 'REVIEW',
    team: '01ae0000-0000-7000-8000-000000000001',
    submittedFrom: '2026-11-01',
    submittedTo: '2026-11-30',
    minDays: '3',
    minWorkingDays: '2',
    late: 'true',
  };
  const search = new URLSearchParams({ status: 'SUBMITTED', claimedByMe: 'true', ...narrowed }).toString();
  expect(queueFilters(`?${search}`)).toEqual(narrowed);
});
