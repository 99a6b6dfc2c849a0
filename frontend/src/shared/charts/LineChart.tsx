import { count } from '../words/amounts';
import { ChartFigure } from './ChartFigure';
import {
  HAPPENED,
  HIDDEN,
  largest,
  sayer,
  type ChartProps,
  type Datum,
  type Note,
  type Series,
} from './data';
import { Mark } from './Mark';
import { marker } from './marker';
import { Notes } from './Notes';
import { everyNth, linear, ticks } from './scale';
import { usePoints } from './use-points';
import { useWidth } from './use-width';

interface Props extends ChartProps {
  /** What the labels are, for the table: `Month`. */
  column: string;
  /** At most three: more cannot be told apart. */
  series: Series[];
  /** What happened meanwhile, in order. */
  notes?: Note[];
}

const PLOT = 200;
const KEY = 24;
const LEFT = 44;
const RIGHT = 24;
const LABEL_ROOM = 64;

/** Change over time. Lines differ by marker and dashes as well as by colour. */
export function LineChart({ series, column, notes = [], format = count, ...chart }: Props) {
  const { box, width } = useWidth();
  const labels = series[0]?.points.map(({ label }) => label) ?? [];
  const { point, active } = usePoints(labels.length);
  const top = series.length * KEY + 16;
  const floor = top + PLOT;
  const all = series.flatMap(({ points }) => points);
  const steps = ticks(
    largest(all),
    all.every(({ value }) => Number.isInteger(value ?? 0)),
  );
  const say = sayer(format);
  const y = linear(steps.at(-1) ?? 1, floor, top);
  const x = linear(Math.max(labels.length - 1, 1), LEFT, width - RIGHT);
  const nth = everyNth(labels.length, width - LEFT, LABEL_ROOM);
  const at = (index: number) => series.map(({ points }) => points[index]?.value ?? null);
  const happened = (index: number) => notes.filter((note) => note.at === index).map(({ text }) => text);
  const said = (index: number) =>
    [
      `${labels[index] ?? ''}: ${series.map(({ name }, line) => `${name} ${say(at(index)[line] ?? null)}`).join(', ')}`,
      ...happened(index),
    ].join('. ');
  const rows = labels.map((label, index) => [
    label,
    ...at(index).map((value) => value ?? HIDDEN),
    ...(notes.length > 0 ? [happened(index).join('. ')] : []),
  ]);

  return (
    <ChartFigure
      {...chart}
      notes={notes}
      data={{
        columns: [column, ...series.map(({ name }) => name), ...(notes.length > 0 ? [HAPPENED] : [])],
        rows,
      }}
      box={box}
      width={width}
      height={floor + 32}
    >
      {series.map(({ name }, line) => (
        <g key={name} class={`app-chart__series app-chart__series--${line}`}>
          <path class="app-chart__marker" d={marker(line, 8, line * KEY + 12)} />
          <text class="app-chart__text" x={22} y={line * KEY + 17}>
            {active === undefined
              ? name
              : `${name}: ${say(at(active)[line] ?? null)} (${labels[active] ?? ''})`}
          </text>
        </g>
      ))}
      {steps.map((step) => (
        <g key={step}>
          <line class="app-chart__grid" x1={LEFT} x2={width - RIGHT} y1={y(step)} y2={y(step)} />
          <text class="app-chart__text app-chart__text--end" x={LEFT - 8} y={y(step) + 5}>
            {format(step)}
          </text>
        </g>
      ))}
      {series.map(({ name, points }, line) => (
        <g key={name} class={`app-chart__series app-chart__series--${line}`}>
          <path class="app-chart__line" d={outline(points, x, y)} />
          {points.map(
            ({ label, value }, index) =>
              value !== null && (
                <path key={label} class="app-chart__marker" d={marker(line, x(index), y(value))} />
              ),
          )}
        </g>
      ))}
      <Notes notes={notes} x={x} top={top} floor={floor} />
      {labels.map((label, index) => (
        <Mark key={label} point={point(index, said(index))} href={series[0]?.points[index]?.href}>
          <rect class="app-chart__reach" x={x(index) - 10} y={top - 8} width={20} height={PLOT + 16} />
          {index % nth === 0 && (
            <text class="app-chart__text app-chart__text--middle" x={x(index)} y={floor + 24}>
              {label}
            </text>
          )}
        </Mark>
      ))}
    </ChartFigure>
  );
}

type Scale = (value: number) => number;

// The line stops before a hidden value and starts anew after it.
const outline = (points: Datum[], x: Scale, y: Scale): string =>
  points
    .map(({ value }, at) => {
      if (value === null) return '';
      const first = (points[at - 1]?.value ?? null) === null;
      return `${first ? 'M' : 'L'}${x(at)} ${y(value)}`;
    })
    .join('');
