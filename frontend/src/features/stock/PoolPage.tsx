import { paths } from '../../app/paths';
import { BarChart } from '../../shared/charts/BarChart';
import { Details } from '../../shared/ui/Details';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count, plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useEntries, usePool, type PoolDetail } from './api';
import { Book } from './Book';
import { Closed } from './Closed';
import { coversWords } from './covers';
import { Purchases } from './Purchases';

export default function PoolPage() {
  return (
    <WaitingPage title="Licence pool" query={usePool(useParam('id'))}>
      {(pool) => <Shown pool={pool} />}
    </WaitingPage>
  );
}

function Shown({ pool }: { pool: PoolDetail }) {
  const notice = useNotice();
  return (
    <Page title={pool.name} caption={coversWords(pool)} back={paths.pools} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      {pool.closedAt && <Closed pool={pool} />}
      {pool.courses.length > 1 && (
        <Details summary="The courses it is for">
          <ul class="govuk-list govuk-list--bullet">
            {pool.courses.map(({ slug, title }) => (
              <li key={slug}>{title}</li>
            ))}
          </ul>
        </Details>
      )}
      <h2 class="govuk-heading-m">Licences</h2>
      <BarChart
        title={`${plural(pool.purchased, 'licence')} bought`}
        summary={`${count(pool.available)} left, ${plural(pool.waiting, 'person', 'people')} waiting. As at ${dayAndTime(pool.asAt)}.`}
        file="licence-pool"
        columns={['Licences', 'Number']}
        data={[
          { label: 'Left', value: pool.available },
          { label: 'Held by somebody', value: pool.held },
          { label: 'Used up', value: pool.spent },
          { label: 'Expired', value: pool.expired },
        ]}
      />
      <div class="govuk-button-group">
        {pool.next.includes('add-purchase') && (
          <LinkButton href={paths.newPurchase(pool.id)}>Add a purchase</LinkButton>
        )}
        {pool.next.includes('close') && (
          <LinkButton look="secondary" href={paths.closePool(pool.id)}>
            Close the pool
          </LinkButton>
        )}
        <a class="govuk-link" href={paths.buying(pool.id)}>
          Buy again, how many, at what price?
        </a>
        <a class="govuk-link" href={paths.allocations(pool.id)}>
          See who has a licence
        </a>
      </div>
      <Purchases purchases={pool.purchases} />
      <Book entries={useEntries(pool.id)} />
      <h2 class="govuk-heading-m">Waiting list</h2>
      <p class="govuk-body">
        {pool.waiting === 0 ? 'Nobody is waiting.' : `${plural(pool.waiting, 'person', 'people')} waiting.`}{' '}
        {pool.waitingOrder}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.waitingList(pool.id)}>
          See who waits, and in which order
        </a>
      </p>
    </Page>
  );
}
