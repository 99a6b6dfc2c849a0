import { LineChart } from '../../shared/charts/LineChart';
import type { Metrics } from '../../shared/measures/metrics';
import { confidenceWords } from './story';

/** How sure people are when they apply and after the course, in one picture. */
export function BeforeAndAfter({ confidence }: Pick<Metrics, 'confidence'>) {
  // The words of a level do not fit under a point on a phone; the sentence says what 1 and 5 are.
  const points = (counts: Metrics['confidence']['before']) =>
    counts.map(({ value, count }) => ({ label: value, value: count }));
  return (
    <LineChart
      title="Confidence before and after"
      summary={confidenceWords(confidence)}
      file="confidence"
      column="Confidence"
      series={[
        { name: 'When applying', points: points(confidence.before) },
        { name: 'After the course', points: points(confidence.after) },
      ]}
    />
  );
}
