import { paths } from '../../app/paths';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { usePools, type Pool } from './api';
import { coversWords } from './covers';

export default function PoolsPage() {
  const pools = usePools();
  const session = useSession();
  const mayBuy = session.status === 'signed-in' && hasRole(session.person, 'ADMINISTRATOR');
  return (
    <Page title="Licence pools" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        A pool holds the licences we bought for a course, or for all courses of a platform.
      </p>
      <div class="govuk-button-group">
        {mayBuy && <LinkButton href={paths.newPool}>Open a new pool</LinkButton>}
        {mayBuy && (
          <a class="govuk-link" href={paths.suppliers}>
            Suppliers
          </a>
        )}
        <a class="govuk-link" href={paths.allocations()}>
          See every licence given
        </a>
      </div>
      <Waiting query={pools}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There are no pools yet" />
          ) : (
            <>
              <Pools pools={items} />
              <ShowMore pages={pools} of="pools" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

function Pools({ pools }: { pools: Pool[] }) {
  const numbers = ['available', 'held', 'spent', 'expired', 'purchased', 'waiting'] as const;
  return (
    <>
      <Table
        caption="Pools"
        hideCaption
        rows={pools}
        rowKey={({ id }) => id}
        columns={[
          {
            title: 'Pool',
            cell: (pool) => (
              <>
                <a class="govuk-link" href={paths.pool(pool.id)}>
                  {pool.name}
                </a>
                <div class="app-small">
                  {coversWords(pool)}
                  {pool.closedAt && ' · closed'}
                </div>
              </>
            ),
          },
          ...numbers.map((name) => ({
            title: titles[name],
            cell: (pool: Pool) => count(pool[name]),
            numeric: true,
          })),
        ]}
      />
      {pools[0] && <p class="govuk-body-s">As at {dayAndTime(pools[0].asAt)}.</p>}
    </>
  );
}

const titles = {
  available: 'Left',
  held: 'Held',
  spent: 'Used up',
  expired: 'Expired',
  purchased: 'Bought',
  waiting: 'People waiting',
};
