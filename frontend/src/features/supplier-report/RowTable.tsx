import { paths } from '../../app/paths';
import { AllocationTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import type { ReportRow, useMatch } from './api';
import { Decide } from './Decide';
import { There } from './There';
import { outcomeWords } from './words';

interface Props {
  rows: ReportRow[];
  match: ReturnType<typeof useMatch>;
}

export const RowTable = ({ rows, match }: Props) => (
  <Table
    caption="Rows of the report"
    hideCaption
    rows={rows}
    rowKey={({ number }) => String(number)}
    columns={[
      {
        title: 'Row',
        cell: ({ number, outcome, applied }) => (
          <>
            Row {number}
            <div>
              <Tag colour={outcomeWords[outcome][1]}>{outcomeWords[outcome][0]}</Tag>
            </div>
            {applied && <div class="app-small">Applied</div>}
          </>
        ),
      },
      { title: 'The supplier says', cell: (row) => <There row={row} /> },
      { title: 'We know', cell: ({ here }) => <Here here={here} /> },
      {
        title: 'Why',
        cell: (row) => (
          <>
            {row.reason}
            {row.faults.length > 0 && (
              <ul class="govuk-list">
                {row.faults.map((fault) => (
                  <li key={fault} class="app-break">
                    {fault}
                  </li>
                ))}
              </ul>
            )}
            {row.mayDecide && <Decide row={row} match={match} />}
          </>
        ),
      },
    ]}
  />
);

function Here({ here }: { here: ReportRow['here'] }) {
  if (!here) return <>Nothing</>;
  return (
    <>
      <AllocationTag status={here.status} />
      <div class="app-break">{here.email ?? 'Erased'}</div>
      <div class="app-small">
        <a class="govuk-link app-nowrap" href={paths.allocation(here.allocationId)}>
          {here.reference}
        </a>
        , {here.courseTitle}
      </div>
    </>
  );
}
