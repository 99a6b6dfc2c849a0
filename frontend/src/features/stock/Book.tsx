import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count, money } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import type { StockEntry, useEntries } from './api';
import { kindWords } from './moves';

/** What happened to purchases after they were recorded. */
export const Book = ({ entries }: { entries: ReturnType<typeof useEntries> }) => (
  <section aria-labelledby="book">
    <h2 class="govuk-heading-m" id="book">
      Changes since it was ordered
    </h2>
    <Waiting query={entries}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="Nothing has changed" />
        ) : (
          <>
            <Lines entries={items} />
            <ShowMore pages={entries} of="changes" />
          </>
        )
      }
    </Waiting>
  </section>
);

const Lines = ({ entries }: { entries: StockEntry[] }) => (
  <Table
    caption="Changes, newest first"
    hideCaption
    rows={entries}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'What',
        cell: ({ kind, reference }) => (
          <>
            {kindWords[kind]}
            <div class="app-small">order {reference}</div>
          </>
        ),
      },
      {
        title: 'When and by whom',
        cell: ({ enteredAt, enteredBy }) => (
          <>
            {dayAndTime(enteredAt)}
            {enteredBy && <div class="app-small">{enteredBy}</div>}
          </>
        ),
      },
      { title: 'Why', cell: ({ reason }) => reason },
      { title: 'Licences', cell: ({ quantity }) => signed(quantity, count), numeric: true },
      {
        title: 'Price paid',
        cell: ({ pricePaidChangePence }) => signed(pricePaidChangePence, money),
        numeric: true,
      },
    ]}
  />
);

const signed = (change: number, words: (value: number) => string) =>
  change === 0 ? 'No change' : `${change > 0 ? '+' : '−'}${words(Math.abs(change))}`;
