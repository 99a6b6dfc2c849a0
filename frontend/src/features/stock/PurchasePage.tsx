import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useEntriesOf, usePurchase, type PurchaseDetail } from './api';
import { Book } from './Book';
import { facts } from './facts';
import { moves } from './moves';

export default function PurchasePage() {
  return (
    <WaitingPage title="Purchase" query={usePurchase(useParam('id'))}>
      {(detail) => <Shown detail={detail} />}
    </WaitingPage>
  );
}

function Shown({ detail }: { detail: PurchaseDetail }) {
  const { purchase, licences, pool, next } = detail;
  const notice = useNotice();
  return (
    <Page
      title={`Order ${purchase.reference}`}
      caption={purchase.supplier.name}
      back={paths.pool(pool.id)}
      wide
    >
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <h2 class="govuk-heading-m">Where its licences are</h2>
      <SummaryList
        rows={[
          { term: 'Licences now', value: count(purchase.quantity) },
          { term: 'Left', value: count(licences.available) },
          { term: 'Held by somebody', value: count(licences.held) },
          { term: 'Used up', value: count(licences.spent) },
          { term: 'Expired', value: count(licences.expired) },
          ...(licences.removed > 0 ? [{ term: 'Taken out', value: count(licences.removed) }] : []),
        ]}
      />
      <p class="govuk-body-s">
        As at {dayAndTime(pool.asAt)}. The pool{' '}
        <a class="govuk-link" href={paths.pool(pool.id)}>
          {pool.name}
        </a>{' '}
        has {count(pool.available)} left.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.seats(purchase.id)}>
          See its licences one by one
        </a>
      </p>
      {next.length > 0 && (
        <div class="govuk-button-group">
          {next.map((move) => (
            <LinkButton key={move} look="secondary" href={moves[move].href(purchase.id)}>
              {moves[move].title}
            </LinkButton>
          ))}
        </div>
      )}
      <h2 class="govuk-heading-m">The order</h2>
      <SummaryList rows={facts(purchase)} />
      <Book entries={useEntriesOf(purchase.id)} />
    </Page>
  );
}
