import { count } from '../words/amounts';
import { ChartFigure } from './ChartFigure';
import { HIDDEN, largest, sayer, type ChartProps, type Datum } from './data';
import { Mark } from './Mark';
import { linear } from './scale';
import { usePoints } from './use-points';
import { useWidth } from './use-width';

interface Props extends ChartProps {
  /** What the labels and the values are, for the table: `['Region', 'Applications']`. */
  columns: [string, string];
  data: Datum[];
}

const ROW = 52;
const BAR = 20;
const VALUE_ROOM = 80;

/** Lying bars. Each label stands over its bar, so that long names fit on a phone. */
export function BarChart({ data, columns, format = count, ...chart }: Props) {
  const { box, width } = useWidth();
  const { point } = usePoints(data.length);
  const x = linear(largest(data), 0, width - VALUE_ROOM);
  const say = sayer(format);
  const rows = data.map(({ label, value }) => [label, value ?? HIDDEN]);
  return (
    <ChartFigure {...chart} data={{ columns, rows }} box={box} width={width} height={data.length * ROW}>
      {data.map(({ label, value, href }, index) => (
        <Mark key={label} point={point(index, `${label}: ${say(value)}`)} href={href}>
          <text class="app-chart__text" x={0} y={index * ROW + 16}>
            {label}
          </text>
          <rect
            class="app-chart__bar"
            x={0}
            y={index * ROW + 22}
            width={Math.max(x(value ?? 0), value ? 2 : 0)}
            height={BAR}
          />
          <text class="app-chart__value" x={value === null ? 0 : x(value) + 8} y={index * ROW + 37}>
            {say(value)}
          </text>
        </Mark>
      ))}
    </ChartFigure>
  );
}
