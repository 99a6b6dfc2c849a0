import { ByMonth } from '../../shared/measures/ByMonth';
import { sumOf } from '../../shared/measures/figures';
import type { Metrics } from '../../shared/measures/metrics';
import { casesOf, monthOf } from './cases';

interface Props {
  metrics: Metrics;
  /** Whether the reader may see the applications behind a month. */
  cases: boolean;
}

/** Applications and activations, month by month. */
export function OverTime({ metrics, cases }: Props) {
  const all = (name: 'applications' | 'activations') =>
    sumOf(metrics.applicationsByMonth.map((row) => row[name]));
  return (
    <>
      <h2 class="govuk-heading-m">Over time</h2>
      <ByMonth
        metrics={metrics}
        summary={`${all('applications')} applications and ${all('activations')} licences started, month by month.${cases ? ' A month leads to its applications.' : ''}`}
        href={cases ? (month) => casesOf(monthOf(month, metrics.period)) : undefined}
      />
    </>
  );
}
