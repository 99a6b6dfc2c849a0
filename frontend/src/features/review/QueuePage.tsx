import { paths } from '../../app/paths';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useQueue } from './api';
import { ClaimNext } from './ClaimNext';
import { filtersOf, narrowed } from './filters';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { StatusLinks } from './StatusLinks';

export default function QueuePage() {
  const { search } = useSearch();
  const filters = filtersOf(search);
  const cases = useQueue(filters);
  const notice = useNotice();
  const session = useSession();
  const canDecide = session.status === 'signed-in' && hasRole(session.person, 'REVIEWER');
  const on = narrowed(filters);
  return (
    <Page title="Applications" steps={[{ text: 'Team', href: paths.admin }]} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      {canDecide && <ClaimNext filters={filters} search={search} />}
      <StatusLinks chosen={filters.status[0] ?? 'all'} />
      <Details summary={on > 0 ? `Filters (${on} on)` : 'Filters'}>
        <QueueFilters key={search} />
      </Details>
      <Waiting query={cases}>
        {(items) =>
          items.length === 0 ? (
            <Nothing filtered={on > 0} />
          ) : (
            <>
              <QueueTable cases={items} search={search} mixed={filters.status.length !== 1} />
              <ShowMore pages={cases} of="applications" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Nothing = ({ filtered }: { filtered: boolean }) => (
  <Empty title={filtered ? 'No application fits these filters' : 'There is nothing here'}>
    <p class="govuk-body">
      <a class="govuk-link" href={filtered ? paths.queue() : paths.queue('?status=all')}>
        {filtered ? 'Clear the filters' : 'See applications of every status'}
      </a>
    </p>
  </Empty>
);
