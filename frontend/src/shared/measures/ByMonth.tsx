import { LineChart } from '../charts/LineChart';
import { shortMonth } from '../words/dates';
import type { Metrics } from './metrics';
import { notesAt } from './notes';

interface Props {
  metrics: Pick<Metrics, 'applicationsByMonth' | 'annotations'>;
  summary: string;
  /** Where a month leads; without it nowhere. */
  href?: ((month: string) => string) | undefined;
}

/** Applications and activations, month by month. */
export function ByMonth({ metrics: { applicationsByMonth: months, annotations }, summary, href }: Props) {
  const points = (name: 'applications' | 'activations') =>
    months.map((row) => ({ label: shortMonth(row.month), value: row[name], href: href?.(row.month) }));
  return (
    <LineChart
      title="Applications and licences started"
      summary={summary}
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
  );
}
