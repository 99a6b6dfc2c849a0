import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { deedOf, placeOf, type Deed, type Place } from './keys';

export interface Line {
  id: string;
  head: ComponentChildren;
}

interface Props {
  label: string;
  describedBy: string;
  corner: string;
  rows: Line[];
  columns: Line[];
  /** Which cell the keyboard is at, and whether it has just been sent there. */
  place: Place;
  moved: number;
  cell: (row: string, column: string) => ComponentChildren;
  onMove: (place: Place) => void;
  onDeed: (deed: Deed) => void;
}

/** An ARIA grid: one cell is in the tab order, the arrow keys go from cell to cell. */
export function Grid({
  label,
  describedBy,
  corner,
  rows,
  columns,
  place,
  moved,
  cell,
  onMove,
  onDeed,
}: Props) {
  const here = useRef<HTMLTableCellElement>(null);
  // At once: the next key may come before the screen is drawn.
  useLayoutEffect(() => {
    if (moved > 0) here.current?.focus();
  }, [moved]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeOf(event, place, rows.length, columns.length);
    const deed = next ? undefined : deedOf(event);
    if (!next && !deed) return;
    event.preventDefault();
    if (next) onMove(next);
    if (deed) onDeed(deed);
  };
  return (
    <table class="app-matrix" role="grid" aria-label={label} aria-describedby={describedBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="app-matrix__head">
            {corner}
          </th>
          {columns.map(({ id, head }) => (
            <th key={id} role="columnheader" scope="col" class="app-matrix__head">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" onKeyDown={onKeyDown}>
        {rows.map(({ id, head }, row) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row" class="app-matrix__head">
              {head}
            </th>
            {columns.map((line, column) => {
              const isHere = place.row === row && place.column === column;
              return (
                <td
                  key={line.id}
                  role="gridcell"
                  class="app-matrix__cell"
                  tabIndex={isHere ? 0 : -1}
                  aria-selected={isHere}
                  ref={isHere ? here : null}
                  onClick={() => {
                    onMove({ row, column });
                  }}
                >
                  {cell(id, line.id)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
