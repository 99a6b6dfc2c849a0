import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { useSuppliers, type Supplier } from './api';
import { handsOutWords } from './words';

export default function SuppliersPage() {
  const suppliers = useSuppliers();
  return (
    <Page title="Suppliers" back={paths.pools} wide>
      <p class="govuk-body">Who sells us licences, and what was agreed with them.</p>
      <LinkButton href={paths.newSupplier}>Add a supplier</LinkButton>
      <Waiting query={suppliers}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There are no suppliers yet" />
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

const Suppliers = ({ items }: { items: Supplier[] }) => (
  <Table
    caption="Suppliers"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Supplier',
        cell: ({ id, name }) => (
          <a class="govuk-link" href={paths.supplier(id)}>
            {name}
          </a>
        ),
      },
      { title: 'Hands out', cell: ({ handsOut }) => handsOutWords[handsOut] },
      { title: 'Contact', cell: ({ contact }) => contact ?? 'Not given' },
    ]}
  />
);
