import { count } from '../words/amounts';
import { ChartFigure } from './ChartFigure';
import { HIDDEN, largest, sayer, type ChartProps, type Datum } from './data';
import { everyNth, linear } from './scale';
import { usePoints } from './use-points';
import { useWidth } from './use-width';

interface Props extends ChartProps {
  /** What is spread, and what is counted, for the table: `['Working days', 'Decisions']`. */
  columns: [string, string];
  /** In order, without gaps: empty ones have value 0. */
  bins: Datum[];
}

const HEIGHT = 240;
const TOP = 24;
const FLOOR = HEIGHT - 28;
const LABEL_ROOM = 44;

/** How often each range occurs: standing columns side by side. */
export function Distribution({ bins, columns, format = count, ...chart }: Props) {
  const { box, width } = useWidth();
  const { point } = usePoints(bins.length);
  const y = linear(largest(bins), FLOOR, TOP);
  const slot = width / Math.max(bins.length, 1);
  const nth = everyNth(bins.length, width, LABEL_ROOM);
  const say = sayer(format);
  const rows = bins.map(({ label, value }) => [label, value ?? HIDDEN]);
  return (
    <ChartFigure {...chart} data={{ columns, rows }} box={box} width={width} height={HEIGHT}>
      {bins.map(({ label, value }, index) => (
        <g key={label} {...point(index, `${label}: ${say(value)}`)}>
          <rect
            class="app-chart__bar"
            x={index * slot + 1}
            y={y(value ?? 0)}
            width={Math.max(slot - 2, 1)}
            height={FLOOR - y(value ?? 0)}
          />
          {value !== 0 && (
            <text
              class="app-chart__value app-chart__value--middle"
              x={(index + 0.5) * slot}
              y={y(value ?? 0) - 6}
            >
              {value === null ? '?' : format(value)}
            </text>
          )}
          {index % nth === 0 && (
            <text class="app-chart__text app-chart__text--middle" x={(index + 0.5) * slot} y={HEIGHT - 8}>
              {label}
            </text>
          )}
        </g>
      ))}
      <line class="app-chart__axis" x1={0} x2={width} y1={FLOOR} y2={FLOOR} />
    </ChartFigure>
  );
}
