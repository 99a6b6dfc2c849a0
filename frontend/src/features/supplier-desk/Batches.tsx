import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { count, plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useBatches } from './api';
import { batchWords, kindWords } from './words';

/** What was taken from the work-lists, newest first. */
export function Batches({ supplier }: { supplier: string }) {
  const batches = useBatches(supplier);
  return (
    <Waiting query={batches}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="Nobody has taken a batch yet" />
        ) : (
          <>
            <Table
              caption="Batches, newest first"
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  title: 'Batch',
                  cell: ({ id, kind, members, createdAt }) => (
                    <>
                      <a class="govuk-link" href={paths.deskBatch(id)}>
                        {kindWords[kind]} {plural(members, 'person', 'people')}
                      </a>
                      <div class="app-small">{dayAndTime(createdAt)}</div>
                    </>
                  ),
                },
                {
                  title: 'Status',
                  cell: ({ status }) => <Tag colour={batchWords[status][1]}>{batchWords[status][0]}</Tag>,
                },
                { title: 'By', cell: ({ claimedBy }) => <span class="app-break">{claimedBy}</span> },
                { title: 'Refused', cell: ({ failed }) => count(failed), numeric: true },
              ]}
            />
            <ShowMore pages={batches} of="batches" />
          </>
        )
      }
    </Waiting>
  );
}
