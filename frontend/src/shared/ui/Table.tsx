import type { ComponentChildren } from 'preact';
import { classes } from './class-names';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  hideCaption?: boolean;
}

// The roles are what these elements have by themselves, until a phone's styles take them away.
/** The first column names the row. On a phone each row becomes a small card, so that nothing scrolls sideways. */
export function Table<Row>({ caption, columns, rows, rowKey, hideCaption }: Props<Row>) {
  const [first, ...others] = columns;
  return (
    <table class="govuk-table app-table" role="table">
      <caption
        class={classes(
          'govuk-table__caption',
          hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption--m',
        )}
      >
        {caption}
      </caption>
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          {columns.map(({ title, numeric }) => (
            <th
              key={title}
              scope="col"
              role="columnheader"
              class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} class="govuk-table__row" role="row">
            <th scope="row" role="rowheader" class="govuk-table__header">
              {first?.cell(row)}
            </th>
            {others.map(({ title, cell, numeric }) => (
              <td
                role="cell"
                key={title}
                class={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}
              >
                <span class="app-table__label" aria-hidden="true">
                  {title}
                </span>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
