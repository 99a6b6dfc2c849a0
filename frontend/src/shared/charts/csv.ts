import type { Rows } from './data';

/** Rows as CSV. A cell that a spreadsheet would run as a formula is made plain text. */
export const csv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
