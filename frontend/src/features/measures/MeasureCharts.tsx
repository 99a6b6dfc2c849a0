import { BarChart } from '../../shared/charts/BarChart';
import { Funnel } from '../../shared/charts/Funnel';
import { ByMonth } from '../../shared/measures/ByMonth';
import { ConfidenceCharts } from '../../shared/measures/ConfidenceCharts';
import { barsOf, sumOf } from '../../shared/measures/figures';
import { LicencesToday } from '../../shared/measures/LicencesToday';
import type { Metrics } from '../../shared/measures/metrics';
import { ReachByRegion } from '../../shared/measures/ReachByRegion';
import { TimeToDecision } from '../../shared/measures/TimeToDecision';

/** What a person would rather look at than read. */
export function MeasureCharts({ metrics }: { metrics: Metrics }) {
  const { funnel, utilisation, timeToDecision, confidence, helped } = metrics;
  return (
    <>
      <h2 class="govuk-heading-m">From need to outcome</h2>
      <Funnel
        title="What became of applications"
        summary="Of the applications sent in the period, how many got how far by now."
        file="funnel"
        steps={funnel.map((step) => ({ label: step.label, value: step.count }))}
      />
      <ByMonth metrics={metrics} summary="Month by month." />
      <h2 class="govuk-heading-m">Reach</h2>
      <ReachByRegion reach={metrics.reach} />
      <h2 class="govuk-heading-m">Licences</h2>
      <LicencesToday utilisation={utilisation} />
      <h2 class="govuk-heading-m">Time to decision</h2>
      <TimeToDecision timeToDecision={timeToDecision} />
      <h2 class="govuk-heading-m">Did it help?</h2>
      <ConfidenceCharts confidence={confidence} />
      <BarChart
        title="Did it help you do it?"
        summary={`People who answered: ${sumOf(helped.map((row) => row.count))}.`}
        file="helped"
        columns={['Answer', 'People']}
        data={barsOf(helped)}
      />
    </>
  );
}
