import type { Fit } from './api';

export interface Place {
  row: number;
  column: number;
}

const fits: Record<string, Fit> = { f: 'full', p: 'partial', t: 'taster' };

export type Deed = { fit: Fit } | 'remove' | 'open' | 'undo';

/** What a key asks to do with the cell; the letters only count alone. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Deed | undefined {
  const commanded = ctrlKey || metaKey;
  if (key.toLowerCase() === 'z' && commanded && !altKey) return 'undo';
  if (commanded || altKey) return undefined;
  const fit = fits[key.toLowerCase()];
  if (fit) return { fit };
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  if (key === 'Enter' || key === 'F2') return 'open';
  return key.toLowerCase() === 'u' ? 'undo' : undefined;
}

/** Where a key leads to in a grid of this size; nowhere beyond its edges. */
export function placeOf(event: KeyboardEvent, from: Place, rows: number, columns: number): Place | undefined {
  const { row, column } = from;
  const whole = event.ctrlKey || event.metaKey;
  const to: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? rows - 1 : row, column: columns - 1 },
  };
  const place = to[event.key];
  return place && within(place, rows, columns);
}

/** The place itself, or the nearest one that is there. */
export const within = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
