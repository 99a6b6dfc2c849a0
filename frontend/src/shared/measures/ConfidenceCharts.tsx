import { BarChart } from '../charts/BarChart';
import { barsOf } from './figures';
import type { Metrics } from './metrics';

interface Props {
  confidence: Metrics['confidence'];
  /** What they gained, in a sentence. */
  gained?: string;
}

/** How sure people are when they apply, and after the course. */
export const ConfidenceCharts = ({ confidence, gained = '' }: Props) => (
  <>
    <BarChart
      title="Confidence when applying"
      summary={mean(confidence.meanBefore)}
      file="confidence-before"
      columns={['Confidence', 'People']}
      data={barsOf(confidence.before)}
    />
    <BarChart
      title="Confidence after the course"
      summary={`${mean(confidence.meanAfter)} ${gained}`.trim()}
      file="confidence-after"
      columns={['Confidence', 'People']}
      data={barsOf(confidence.after)}
    />
  </>
);

const mean = (value: number | null): string =>
  value === null ? 'Nobody has answered yet.' : `${value.toFixed(1)} of 5 on average.`;
