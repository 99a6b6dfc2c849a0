import { LineChart } from '../../shared/charts/LineChart';
import type { Metrics } from '../../shared/measures/metrics';
import { notesAt } from '../../shared/measures/notes';
import { count } from '../../shared/words/amounts';
import { shortMonth } from '../../shared/words/dates';

/** Applications and activations, month by month. */
export function OverTime({ metrics: { applicationsByMonth: months, annotations } }: { metrics: Metrics }) {
  const points = (name: 'applications' | 'activations') =>
    months.map((row) => ({ label: shortMonth(row.month), value: row[name] }));
  const all = (name: 'applications' | 'activations') =>
    count(months.reduce((sum, row) => sum + (row[name] ?? 0), 0));
  return (
    <>
      <h2 class="govuk-heading-m">Over time</h2>
      <LineChart
        title="Applications and licences started"
        summary={`${all('applications')} applications and ${all('activations')} licences started, month by month.`}
        file="by-month"
        column="Month"
        notes={notesAt(
          annotations,
          months.map((row) => `${row.month}-01`),
        )}
        series={[
          { name: 'Applications', points: points('applications') },
          { name: 'Licences started', points: points('activations') },
        ]}
      />
    </>
  );
}
