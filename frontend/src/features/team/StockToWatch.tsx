import { paths } from '../../app/paths';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { usePools, type Pool } from './api';

const FEW = 10;
const isLow = ({ available, waiting }: Pool) => waiting > 0 || available < FEW;

/** Pools with few licences left, or with people waiting. */
export function StockToWatch() {
  return (
    <section aria-labelledby="low">
      <h2 class="govuk-heading-m" id="low">
        Licences running out
      </h2>
      <Waiting query={usePools()}>{({ items }) => <Low pools={items.filter(isLow)} />}</Waiting>
    </section>
  );
}

function Low({ pools }: { pools: Pool[] }) {
  if (pools.length === 0) return <p class="govuk-body">Every pool has licences left, and nobody waits.</p>;
  return (
    <Table
      caption="Pools with few licences left"
      hideCaption
      rows={pools}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Pool',
          cell: ({ id, name }) => (
            <a class="govuk-link" href={paths.pool(id)}>
              {name}
            </a>
          ),
        },
        { title: 'Left', cell: ({ available }) => count(available), numeric: true },
        { title: 'Bought', cell: ({ purchased }) => count(purchased), numeric: true },
        { title: 'People waiting', cell: ({ waiting }) => count(waiting), numeric: true },
      ]}
    />
  );
}
