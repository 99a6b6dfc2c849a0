import { BarChart } from '../../shared/charts/BarChart';
import { ConfidenceCharts } from '../../shared/measures/ConfidenceCharts';
import { barsOf, figure } from '../../shared/measures/figures';
import type { Metrics } from '../../shared/measures/metrics';

/** Confidence before and after, and whether it helped. */
export function Help({ metrics: { confidence, helped, measures } }: { metrics: Metrics }) {
  const said = (name: string) => {
    const measure = measures.find((each) => each.name === name);
    return measure ? `${measure.title}: ${figure(measure)}.` : '';
  };
  return (
    <>
      <h2 class="govuk-heading-m">Did it help?</h2>
      <ConfidenceCharts confidence={confidence} gained={said('confidence-gain')} />
      <BarChart
        title="Did it help to solve the problem?"
        summary={`${said('helped')} ${said('used-at-work')}`}
        file="helped"
        columns={['Answer', 'People']}
        data={barsOf(helped)}
      />
    </>
  );
}
