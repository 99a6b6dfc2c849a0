import { BarChart } from '../charts/BarChart';
import type { Datum } from '../charts/data';
import { Distribution } from '../charts/Distribution';
import { Funnel } from '../charts/Funnel';
import { LineChart } from '../charts/LineChart';
import { count, percent, plural } from '../words/amounts';
import { shortMonth } from '../words/dates';
import { sumOf } from './figures';
import type { Count, Metrics } from './metrics';
import { notesAt } from './notes';
import { ReachByRegion } from './ReachByRegion';

const data = (counts: Count[]): Datum[] => counts.map(({ label, count: value }) => ({ label, value }));

/** What a person would rather look at than read. */
export function MeasureCharts({ metrics }: { metrics: Metrics }) {
  const { funnel, applicationsByMonth: months, utilisation, timeToDecision, confidence, helped } = metrics;
  const byMonth = (name: 'applications' | 'activations') =>
    months.map((row) => ({
      label: shortMonth(row.month),
      value: row[name],
    }));
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
      <LineChart
        title="Applications and licences started"
        summary="Month by month."
        file="by-month"
        column="Month"
        notes={notesAt(
          metrics.annotations,
          months.map((row) => `${row.month}-01`),
        )}
        series={[
          { name: 'Applications', points: byMonth('applications') },
          { name: 'Licences started', points: byMonth('activations') },
        ]}
      />
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
      <BarChart
        title="Confidence when applying"
        summary={mean(confidence.meanBefore)}
        file="confidence-before"
        columns={['Confidence', 'People']}
        data={data(confidence.before)}
      />
      <BarChart
        title="Confidence after the course"
        summary={mean(confidence.meanAfter)}
        file="confidence-after"
        columns={['Confidence', 'People']}
        data={data(confidence.after)}
      />
      <BarChart
        title="Did it help you do it?"
        summary={`People who answered: ${sumOf(helped.map((row) => row.count))}.`}
        file="helped"
        columns={['Answer', 'People']}
        data={data(helped)}
      />
    </>
  );
}

const mean = (value: number | null): string =>
  value === null ? 'Nobody has answered yet.' : `${value.toFixed(1)} of 5 on average.`;

function spread({ decisions, medianWorkingDays, nineInTenWorkingDays }: Metrics['timeToDecision']): string {
  if (medianWorkingDays === null || nineInTenWorkingDays === null)
    return 'Nothing was decided in the period.';
  return `${count(decisions)} decided: half within ${plural(medianWorkingDays, 'working day')}, nine in ten within ${plural(nineInTenWorkingDays, 'working day')}.`;
}
