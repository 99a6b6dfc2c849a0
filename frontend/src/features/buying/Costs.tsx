import { BarChart } from '../../shared/charts/BarChart';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count, money, percent, plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useOutcomes, type Outcome } from './api';

/** What was paid before, and what it brought. */
export function Costs({ pool }: { pool: string }) {
  const outcomes = useOutcomes(pool);
  return (
    <section aria-labelledby="costs">
      <h2 class="govuk-heading-m" id="costs">
        What purchases cost, and what they brought
      </h2>
      <Waiting query={outcomes}>
        {(found) =>
          found.length === 0 ? (
            <Empty title="Nothing has been bought for this pool yet" />
          ) : (
            <>
              <Purchases outcomes={found} />
              <ShowMore pages={outcomes} of="purchases" />
              <Prices outcomes={found} />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Purchases = ({ outcomes }: { outcomes: Outcome[] }) => (
  <Table
    caption="Purchases, newest first"
    hideCaption
    rows={outcomes}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Purchase',
        cell: ({ reference, supplier, orderedOn }) => (
          <>
            {reference}
            <div class="app-small">
              {supplier}, {day(orderedOn)}
            </div>
          </>
        ),
      },
      {
        title: 'Paid',
        cell: ({ pricePaidPence, quantity }) => (
          <>
            {money(pricePaidPence)}
            <div class="app-small">for {plural(quantity, 'licence')}</div>
          </>
        ),
        numeric: true,
      },
      { title: 'Saved on the list price', cell: saved, numeric: true },
      { title: 'Each who started', cell: ({ perActivated }) => cost(perActivated), numeric: true },
      { title: 'Each who completed', cell: ({ perCompleted }) => cost(perCompleted), numeric: true },
      { title: 'Each whom it helped', cell: ({ perHelped }) => cost(perHelped), numeric: true },
    ]}
  />
);

const saved = ({ savingPence, savingShare }: Outcome) =>
  savingShare === null ? 'No list price' : `${money(savingPence)} (${percent(savingShare)})`;

const cost = ({ pence, people }: Outcome['perHelped']) =>
  pence === null ? (
    'Nobody yet'
  ) : (
    <>
      {money(pence)}
      <div class="app-small">{count(people)}</div>
    </>
  );

function Prices({ outcomes }: { outcomes: Outcome[] }) {
  const priced = outcomes.filter(({ unitPricePence }) => unitPricePence !== null);
  const newest = priced[0];
  if (!newest) return null;
  return (
    <BarChart
      title="Price of one licence"
      summary={`${money(newest.unitPricePence ?? 0)} in the last purchase, ${day(newest.orderedOn)}.`}
      file="prices"
      columns={['Purchase', 'Pence for one licence']}
      format={money}
      data={priced.map(({ orderedOn, supplier, reference, unitPricePence }) => ({
        label: `${day(orderedOn)}, ${supplier}, ${reference}`,
        value: unitPricePence,
      }))}
    />
  );
}
