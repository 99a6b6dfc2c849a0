import type { Note } from './data';

interface Props {
  notes: Note[];
  x: (index: number) => number;
  top: number;
  floor: number;
}

/** A line at each point where something happened, with the numbers that the list below the chart gives it. */
export const Notes = ({ notes, x, top, floor }: Props) => (
  <g aria-hidden="true">
    {[...new Set(notes.map(({ at }) => at))].map((at) => (
      <g key={at}>
        <line class="app-chart__note" x1={x(at)} x2={x(at)} y1={top} y2={floor} />
        <text class="app-chart__value app-chart__text--middle" x={x(at)} y={top - 6}>
          {notes.flatMap((note, index) => (note.at === at ? [index + 1] : [])).join(', ')}
        </text>
      </g>
    ))}
  </g>
);

/** What the numbers stand for, in words. */
export const NoteList = ({ notes }: { notes: Note[] }) =>
  notes.length === 0 ? null : (
    <ol class="govuk-list govuk-list--number" aria-label="What happened">
      {notes.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
