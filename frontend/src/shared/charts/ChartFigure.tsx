import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import { Table } from '../ui/Table';
import { csv } from './csv';
import { HAPPENED, type Note, type Rows } from './data';
import { NoteList } from './Notes';
import { png } from './png';
import { save } from './save';

interface Props {
  title: string;
  summary: string;
  file: string;
  data: Rows;
  /** Where the chart is drawn; useWidth gives it. */
  box: RefObject<HTMLDivElement>;
  width: number;
  height: number;
  notes?: Note[];
  children: ComponentChildren;
}

/** What surrounds every chart: its name, what it says in a sentence, the numbers as a table, and both to download. */
export function ChartFigure({ title, summary, file, data, box, width, height, notes = [], children }: Props) {
  const id = useId();
  const savePicture = async () => {
    const svg = box.current?.querySelector('svg');
    const picture = svg && (await png(svg));
    if (picture) save(picture, `${file}.png`);
  };
  return (
    <figure class="app-chart" aria-labelledby={id}>
      <figcaption>
        <h3 class="govuk-heading-s app-chart__title" id={id}>
          {title}
        </h3>
        <p class="govuk-body">{summary}</p>
      </figcaption>
      <div ref={box} class="app-chart__box">
        <svg
          class="app-chart__drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`${title}, chart`}
        >
          {children}
        </svg>
      </div>
      <NoteList notes={notes} />
      <Details summary="Show the numbers">
        <Table
          caption={title}
          hideCaption
          rows={data.rows}
          rowKey={(row) => String(row[0])}
          columns={data.columns.map((column, at) => ({
            title: column,
            cell: (row: (string | number)[]) => row[at],
            numeric: at > 0 && column !== HAPPENED,
          }))}
        />
      </Details>
      <div class="govuk-button-group">
        <Button
          look="secondary"
          onClick={() => {
            save(new Blob([csv(data)], { type: 'text/csv' }), `${file}.csv`);
          }}
        >
          Download the numbers (CSV)<span class="govuk-visually-hidden"> of {title}</span>
        </Button>
        <Button look="secondary" onClick={savePicture}>
          Download the picture (PNG)<span class="govuk-visually-hidden"> of {title}</span>
        </Button>
      </div>
    </figure>
  );
}
