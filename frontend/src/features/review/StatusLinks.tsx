import { SubNavigation } from '../../shared/ui/SubNavigation';
import { caseStatuses } from '../../shared/ui/statuses';
import { changed, useSearch } from '../../shared/ui/use-search';
import { count } from '../../shared/words/amounts';
import { paths } from '../../app/paths';
import { useCounts, type Counts, type SentDays } from './api';

/** The statuses with how many are in each, as links: one of them is what the page shows. */
export function StatusLinks({ chosen, sent }: { chosen: string; sent: SentDays }) {
  const { search } = useSearch();
  const counts = useCounts(sent);
  const every = [...caseStatuses().filter(({ value }) => value !== 'DRAFT'), { value: 'all', label: 'All' }];
  return (
    <SubNavigation
      label="Status"
      here={chosen}
      links={every.map(({ value, label }) => ({
        id: value,
        text: label + howMany(counts.data, value),
        href: paths.queue(changed(new URLSearchParams(search), { status: value })),
      }))}
    />
  );
}

function howMany(counts: Counts | undefined, status: string): string {
  const found = counts?.byStatus.find((item) => item.status === status);
  return found ? ` (${count(found.count)}${found.capped ? ' or more' : ''})` : '';
}
