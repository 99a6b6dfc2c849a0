import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { toggled } from '../../shared/ui/Checkboxes';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { SavedViews } from '../../shared/views/SavedViews';
import { useQueue } from './api';
import { BulkBar } from './BulkBar';
import { ClaimNext } from './ClaimNext';
import { filtersOf, narrowed, sentOf } from './filters';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { StatusLinks } from './StatusLinks';
import { useRowKeys } from './use-row-keys';

export default function QueuePage() {
  const { search } = useSearch();
  const filters = filtersOf(search);
  const cases = useQueue(filters);
  const errors = cases.error?.status === 400 ? errorsOf(cases.error) : [];
  const notice = useNotice();
  const session = useSession();
  const canDecide = session.status === 'signed-in' && hasRole(session.person, 'REVIEWER');
  const on = narrowed(filters);
  const bulk = canDecide && filters.status.length === 1 && filters.status[0] === 'SUBMITTED';
  const [ticked, setTicked] = useState<string[]>([]);
  const tick = (id: string) => {
    if (bulk && id) setTicked((before) => toggled(before, id));
  };
  useRowKeys(tick);
  return (
    <Page title="Applications" steps={[{ text: 'Team', href: paths.admin }]} errors={errors} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      {canDecide && <ClaimNext filters={filters} search={search} />}
      <StatusLinks chosen={filters.status[0] ?? 'all'} sent={sentOf(filters)} />
      <Details summary={on > 0 ? `Filters (${on} on)` : 'Filters'}>
        <QueueFilters key={search} errors={errors} />
      </Details>
      <SavedViews page="QUEUE" search={search} href={paths.queue} what="filters" />
      {errors.length === 0 && (
        <Waiting query={cases}>
          {(items) =>
            items.length === 0 ? (
              <Nothing filtered={on > 0} />
            ) : (
              <>
                {bulk && (
                  <BulkBar
                    ticked={ticked.filter((id) => items.some((item) => item.id === id))}
                    shown={items.map(({ id }) => id)}
                    search={search}
                    onTick={setTicked}
                  />
                )}
                <QueueTable
                  cases={items}
                  search={search}
                  mixed={filters.status.length !== 1}
                  {...(bulk && { ticked, onTick: tick })}
                />
                <p class="govuk-hint">
                  Keyboard: j and k go through the applications, Enter opens one{bulk && ', x ticks it'}.
                </p>
                <ShowMore pages={cases} of="applications" />
              </>
            )
          }
        </Waiting>
      )}
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
