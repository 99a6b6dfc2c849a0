/** One bar, step or column. */
export interface Datum {
  label: string;
  value: number;
}

/** One line: its points have the same labels, in the same order, as those of the other lines. */
export interface Series {
  name: string;
  points: Datum[];
}

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
