/** One bar, step or column. A value that may not be shown, because it would point at somebody, is null. */
export interface Datum {
  label: string;
  value: number | null;
  /** Where what is behind it can be seen. */
  href?: string | undefined;
}

export const HIDDEN = 'not shown';

/** The largest of what is shown. */
export const largest = (data: Datum[]): number => Math.max(...data.map(({ value }) => value ?? 0), 0);

/** `format`, for values that may be hidden. */
export const sayer =
  (format: (value: number) => string) =>
  (value: number | null): string =>
    value === null ? HIDDEN : format(value);

/** One line: its points have the same labels, in the same order, as those of the other lines. */
export interface Series {
  name: string;
  points: Datum[];
}

/** Something that happened at a point of a chart over time. */
export interface Note {
  /** Which point. */
  at: number;
  /** `4 March 2026: Choice widened`. */
  text: string;
}

/** The column of the table in which notes stand. */
export const HAPPENED = 'What happened';

/** What the chart says, as rows of a table: shown below it, and downloaded. */
export interface Rows {
  columns: string[];
  rows: (string | number)[][];
}

/** What every chart takes. */
export interface ChartProps {
  title: string;
  /** The one sentence somebody should remember. */
  summary: string;
  /** How a value reads: `(v) => percent(v)`. Plain whole numbers by default. */
  format?: (value: number) => string;
  /** The name of the downloaded files, without ending. */
  file: string;
}
