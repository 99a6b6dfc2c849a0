import { Details } from '../../shared/ui/Details';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import type { ImportRow } from './api';
import { outcomeWords } from './words';

export const RowTable = ({ rows }: { rows: ImportRow[] }) => (
  <Table
    caption="Rows of the file"
    hideCaption
    rows={rows}
    rowKey={({ number }) => String(number)}
    columns={[
      {
        title: 'Row',
        cell: ({ number, key }) => (
          <>
            Row {number}
            <div class="app-small app-break">{key}</div>
          </>
        ),
      },
      {
        title: 'Outcome',
        cell: ({ outcome, applied }) => (
          <>
            <Tag colour={outcomeWords[outcome][1]}>{outcomeWords[outcome][0]}</Tag>
            {applied && <div class="app-small">Imported</div>}
          </>
        ),
      },
      { title: 'What and why', cell: (row) => <Told row={row} /> },
    ]}
  />
);

function Told({ row: { outcome, changes, faults } }: { row: ImportRow }) {
  if (faults.length > 0)
    return (
      <ul class="govuk-list">
        {faults.map(({ column, detail }) => (
          <li key={column + detail} class="app-break">
            {column && <strong>{column}: </strong>}
            {detail}
          </li>
        ))}
      </ul>
    );
  if (outcome === 'NEW')
    return (
      <Details summary="What it says">
        <Changes changes={changes} />
      </Details>
    );
  return changes.length === 0 ? <>Nothing changes</> : <Changes changes={changes} />;
}

const Changes = ({ changes }: { changes: ImportRow['changes'] }) => (
  <dl class="app-changes">
    {changes.map(({ column, from, to }) => (
      <div key={column} class="app-break">
        <dt class="govuk-!-font-weight-bold">{column}</dt>
        {from !== null && (
          <dd>
            <span class="govuk-visually-hidden">Before: </span>
            <del>{from || 'Empty'}</del>
          </dd>
        )}
        <dd>
          {from !== null && <span class="govuk-visually-hidden">After: </span>}
          {from === null ? to : <ins>{to || 'Empty'}</ins>}
        </dd>
      </div>
    ))}
  </dl>
);
