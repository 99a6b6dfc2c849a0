import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useSuppliers, type DeskSupplier } from './api';

export default function DeskPage() {
  const suppliers = useSuppliers();
  return (
    <Page title="Supplier desk" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">
        What to do by hand at suppliers: invite, take away, check. Their reports bring back what happened
        there.
      </p>
      <Waiting query={suppliers}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There are no suppliers yet">
              <p class="govuk-body">A supplier appears here once something was bought from them.</p>
            </Empty>
          ) : (
            <>
              <Suppliers items={items} />
              <ShowMore pages={suppliers} of="suppliers" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

function Suppliers({ items }: { items: DeskSupplier[] }) {
  const numbers = ['toInvite', 'toRemove', 'toCheck', 'openBatches'] as const;
  return (
    <>
      <Table
        caption="Suppliers"
        hideCaption
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            title: 'Supplier',
            cell: ({ id, name }) => (
              <a class="govuk-link app-break" href={paths.deskSupplier(id)}>
                {name}
              </a>
            ),
          },
          ...numbers.map((name) => ({
            title: titles[name],
            cell: (supplier: DeskSupplier) => count(supplier[name]),
            numeric: true,
          })),
        ]}
      />
      {items[0] && <p class="govuk-body-s">As at {dayAndTime(items[0].asAt)}.</p>}
    </>
  );
}

const titles = {
  toInvite: 'To invite',
  toRemove: 'To remove',
  toCheck: 'To check',
  openBatches: 'Batches under way',
};
