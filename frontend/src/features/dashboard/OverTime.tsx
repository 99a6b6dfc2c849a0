import { ByMonth } from '../../shared/measures/ByMonth';
import { sumOf } from '../../shared/measures/figures';
import type { Metrics } from '../../shared/measures/metrics';

/** Applications and activations, month by month. */
export function OverTime({ metrics }: { metrics: Metrics }) {
  const all = (name: 'applications' | 'activations') =>
    sumOf(metrics.applicationsByMonth.map((row) => row[name]));
  return (
    <>
      <h2 class="govuk-heading-m">Over time</h2>
      <ByMonth
        metrics={metrics}
        summary={`${all('applications')} applications and ${all('activations')} licences started, month by month.`}
      />
    </>
  );
}
