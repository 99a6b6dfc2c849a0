import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useReports } from './api';
import { reportWords } from './words';

/** What the supplier said of our learners, newest first. */
export function Reports({ supplier }: { supplier: string }) {
  const reports = useReports(supplier);
  return (
    <Waiting query={reports}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="No report was sent yet" />
        ) : (
          <>
            <Table
              caption="Reports, newest first"
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  title: 'Sent',
                  cell: ({ id, createdAt, by }) => (
                    <>
                      <a class="govuk-link" href={paths.supplierReport(id)}>
                        {dayAndTime(createdAt)}
                      </a>
                      <div class="app-small app-break">{by ?? 'Somebody'}</div>
                    </>
                  ),
                },
                {
                  title: 'Status',
                  cell: ({ status }) => <Tag colour={reportWords[status][1]}>{reportWords[status][0]}</Tag>,
                },
                { title: 'Rows', cell: ({ rows }) => count(rows.total), numeric: true },
                { title: 'New facts', cell: ({ rows }) => count(rows.newFacts), numeric: true },
                { title: 'Missing there', cell: ({ rows }) => count(rows.missingThere), numeric: true },
              ]}
            />
            <ShowMore pages={reports} of="reports" />
          </>
        )
      }
    </Waiting>
  );
}
