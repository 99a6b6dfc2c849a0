import { count, percent } from '../words/amounts';
import { ChartFigure } from './ChartFigure';
import { HIDDEN, largest, type ChartProps, type Datum } from './data';
import { linear } from './scale';
import { usePoints } from './use-points';
import { useWidth } from './use-width';

interface Props extends ChartProps {
  /** From the widest step to the narrowest. */
  steps: Datum[];
}

const ROW = 58;
const BAR = 26;

/** How many get from one step to the next; each step says its share of the first. */
export function Funnel({ steps, format = count, ...chart }: Props) {
  const { box, width } = useWidth();
  const { point } = usePoints(steps.length);
  const first = steps[0]?.value ?? 0;
  const share = (value: number) => (first === 0 ? 0 : value / first);
  const size = linear(largest(steps), 0, width);
  const words = (value: number | null) =>
    value === null ? HIDDEN : `${format(value)} (${percent(share(value))})`;
  const rows = steps.map(({ label, value }) =>
    value === null ? [label, HIDDEN, HIDDEN] : [label, value, percent(share(value))],
  );
  return (
    <ChartFigure
      {...chart}
      data={{ columns: ['Step', 'Count', 'Share of the first step'], rows }}
      box={box}
      width={width}
      height={steps.length * ROW}
    >
      {steps.map(({ label, value }, index) => (
        <g key={label} {...point(index, `${label}: ${words(value)}`)}>
          <text class="app-chart__text" x={0} y={index * ROW + 16}>
            {label}
          </text>
          <text class="app-chart__value app-chart__value--end" x={width} y={index * ROW + 16}>
            {words(value)}
          </text>
          <rect
            class="app-chart__bar"
            x={(width - size(value ?? 0)) / 2}
            y={index * ROW + 22}
            width={Math.max(size(value ?? 0), value ? 2 : 0)}
            height={BAR}
          />
        </g>
      ))}
    </ChartFigure>
  );
}
