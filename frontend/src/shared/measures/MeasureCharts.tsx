import { BarChart } from '../charts/BarChart';
import { Distribution } from '../charts/Distribution';
import { Funnel } from '../charts/Funnel';
import { count, percent, plural } from '../words/amounts';
import { ByMonth } from './ByMonth';
import { ConfidenceCharts } from './ConfidenceCharts';
import { barsOf, sumOf } from './figures';
import type { Metrics } from './metrics';
import { ReachByRegion } from './ReachByRegion';

/** What a person would rather look at than read. */
export function MeasureCharts({ metrics }: { metrics: Metrics }) {
  const { funnel, utilisation, timeToDecision, confidence, helped } = metrics;
  const used = utilisation.held + utilisation.spent;
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
      <BarChart
        title="Licences today"
        summary={`${percent(utilisation.purchased === 0 ? 0 : used / utilisation.purchased)} of ${plural(utilisation.purchased, 'licence')} bought are held or used up.`}
        file="utilisation"
        columns={['Licences', 'Number']}
        data={[
          { label: 'Left', value: utilisation.available },
          { label: 'Held by somebody', value: utilisation.held },
          { label: 'Used up', value: utilisation.spent },
          { label: 'Expired', value: utilisation.expired },
        ]}
      />
      <h2 class="govuk-heading-m">Time to decision</h2>
      <Distribution
        title="Working days from application to decision"
        summary={spread(timeToDecision)}
        file="time-to-decision"
        columns={['Working days', 'Decisions']}
        bins={timeToDecision.distribution.map(({ value: days, count: decided }) => ({
          label: days,
          value: decided,
        }))}
      />
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

function spread({ decisions, medianWorkingDays, nineInTenWorkingDays }: Metrics['timeToDecision']): string {
  if (medianWorkingDays === null || nineInTenWorkingDays === null)
    return 'Nothing was decided in the period.';
  return `${count(decisions)} decided: half within ${plural(medianWorkingDays, 'working day')}, nine in ten within ${plural(nineInTenWorkingDays, 'working day')}.`;
}
