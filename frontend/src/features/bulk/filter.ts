import type { Schemas } from '../../shared/api/types';

type Filter = Schemas['BulkFilterRequest'];

/** The queue's filters in its address, as the API takes them. What is not to be decided is never part of it. */
export function filterOf(search: string): Filter {
  const query = new URLSearchParams(search);
  const number = (name: string) => (query.get(name) ? Number(query.get(name)) : null);
  return {
    authority: query.getAll('authority'),
    region: query.getAll('region'),
    course: query.getAll('course'),
    ruleOutcome: query.getAll('ruleOutcome') as NonNullable<Filter['ruleOutcome']>,
    submittedFrom: query.get('submittedFrom'),
    submittedTo: query.get('submittedTo'),
    minDays: number('minDays'),
    minWorkingDays: number('minWorkingDays'),
    team: query.get('team'),
    late: query.get('late') === 'true',
    claimedByMe: query.get('claimedByMe') === 'true',
    q: query.get('q'),
  };
}
