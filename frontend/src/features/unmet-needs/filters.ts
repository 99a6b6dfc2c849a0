import { chosenOf, unmetNeedStatuses, type UnmetNeedStatus } from '../../shared/ui/statuses';

export interface Filters {
  status?: UnmetNeedStatus[];
  roleGroup?: string[];
  wantsAnswer?: boolean;
  q?: string;
}

export const EVERY = 'all';

/** What the list shows is said by the address; without a status, it shows what is new. */
export function filtersOf(search: string): Filters {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name) ?? '';
  const status = one('status') === EVERY ? '' : chosenOf(unmetNeedStatuses(), one('status')) || 'NEW';
  return {
    ...(status && { status: [status] }),
    ...(one('roleGroup') && { roleGroup: [one('roleGroup')] }),
    ...(one('wantsAnswer') === 'true' && { wantsAnswer: true }),
    ...(one('q') && { q: one('q') }),
  };
}
