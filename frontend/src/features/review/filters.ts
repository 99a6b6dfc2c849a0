import type { QueueFilters } from './api';

const EVERY = 'all';

/** What the queue shows is said by the address; without a status, it shows what is to be decided. */
export function filtersOf(search: string): QueueFilters {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name) ?? undefined;
  const status = query.get('status') ?? 'SUBMITTED';
  return {
    status: status === EVERY ? [] : [status],
    ...given({
      q: one('q'),
      authority: one('authority'),
      region: one('region'),
      course: one('course'),
      ruleOutcome: one('ruleOutcome'),
    }),
  };
}

/** Of the filters beside the status, how many are on. */
export const narrowed = (filters: QueueFilters): number => Object.keys(filters).length - 1;

type Optional = Omit<QueueFilters, 'status'>;

const given = (values: Record<string, string | undefined>): Optional =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));
