import { BarChart } from '../../shared/charts/BarChart';
import { figure } from '../../shared/measures/figures';
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
      <BarChart
        title="Confidence when applying"
        summary={mean(confidence.meanBefore)}
        file="confidence-before"
        columns={['Confidence', 'People']}
        data={confidence.before.map(({ label, count }) => ({ label, value: count }))}
      />
      <BarChart
        title="Confidence after the course"
        summary={`${mean(confidence.meanAfter)} ${said('confidence-gain')}`}
        file="confidence-after"
        columns={['Confidence', 'People']}
        data={confidence.after.map(({ label, count }) => ({ label, value: count }))}
      />
      <BarChart
        title="Did it help to solve the problem?"
        summary={`${said('helped')} ${said('used-at-work')}`}
        file="helped"
        columns={['Answer', 'People']}
        data={helped.map(({ label, count }) => ({ label, value: count }))}
      />
    </>
  );
}

const mean = (value: number | null): string =>
  value === null ? 'Nobody has answered yet.' : `${value.toFixed(1)} of 5 on average.`;
