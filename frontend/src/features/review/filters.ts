import { caseStatuses, chosenOf, eligibilityOutcomes } from '../../shared/ui/statuses';
import type { QueueFilters, SentDays } from './api';

const EVERY = 'all';

/** What the queue shows is said by the address; without a status, it shows what is to be decided. */
export function filtersOf(search: string): QueueFilters {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name) ?? '';
  const some = (name: 'authority' | 'region' | 'course') => (one(name) ? { [name]: [one(name)] } : {});
  const days = (name: 'submittedFrom' | 'submittedTo') => (one(name) ? { [name]: one(name) } : {});
  const whole = (name: 'minDays' | 'minWorkingDays') =>
    /^[1-9]\d*$/.test(one(name)) ? { [name]: Number(one(name)) } : {};
  const outcome = chosenOf(eligibilityOutcomes(), one('ruleOutcome'));
  return {
    status: one('status') === EVERY ? [] : [chosenOf(caseStatuses(), one('status')) || 'SUBMITTED'],
    ...(one('q') && { q: one('q') }),
    ...some('authority'),
    ...some('region'),
    ...some('course'),
    ...(outcome && { ruleOutcome: [outcome] }),
    ...(one('team') && { team: one('team') }),
    ...days('submittedFrom'),
    ...days('submittedTo'),
    ...whole('minDays'),
    ...whole('minWorkingDays'),
    ...(one('late') === 'true' && { late: true }),
    ...(one('claimedByMe') === 'true' && { claimedByMe: true }),
  };
}

/** Of the filters beside the status, how many are on. */
export const narrowed = (filters: QueueFilters): number => Object.keys(filters).length - 1;

/** The days that the queue is narrowed to, for what is counted of them. */
export const sentOf = ({ submittedFrom, submittedTo }: QueueFilters): SentDays => ({
  ...(submittedFrom && { submittedFrom }),
  ...(submittedTo && { submittedTo }),
});
