import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Table } from '../../shared/ui/Table';
import { count, money } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Purchase } from './api';

/** What was bought, when, for how much and until when. */
export function Purchases({ purchases }: { purchases: Purchase[] }) {
  return (
    <section aria-labelledby="purchases">
      <h2 class="govuk-heading-m" id="purchases">
        Purchases
      </h2>
      {purchases.length === 0 ? (
        <Empty title="Nothing has been bought for this pool yet" />
      ) : (
        <Table
          caption="Purchases, newest first"
          hideCaption
          rows={purchases}
          rowKey={({ id }) => id}
          columns={[
            {
              title: 'Order',
              cell: ({ id, supplier, reference }) => (
                <>
                  <a class="govuk-link" href={paths.purchase(id)}>
                    {reference}
                  </a>
                  <div class="app-small">{supplier.name}</div>
                </>
              ),
            },
            { title: 'Ordered', cell: ({ orderedOn }) => day(orderedOn) },
            { title: 'Term', cell: ({ startsOn, endsOn }) => `${day(startsOn)} to ${day(endsOn)}` },
            { title: 'Reusable', cell: ({ transferable }) => (transferable ? 'Yes' : 'No') },
            { title: 'Licences', cell: ({ quantity }) => count(quantity), numeric: true },
            {
              title: 'Paid',
              cell: ({ pricePaidPence, listPricePence }) => (
                <>
                  {money(pricePaidPence)}
                  <div class="app-small">list price {money(listPricePence)}</div>
                </>
              ),
              numeric: true,
            },
          ]}
        />
      )}
    </section>
  );
}
