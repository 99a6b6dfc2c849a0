import { figure } from '../../shared/measures/figures';
import type { Measure, Metrics } from '../../shared/measures/metrics';
import { Table } from '../../shared/ui/Table';

const MAIN = [
  'authorities-applied',
  'applications',
  'approval-rate',
  'working-days-to-decision-median',
  'licences-issued',
  'activations',
  'completions',
  'helped',
  'confidence-gain',
  'net-promoter-score',
];

interface Props {
  month: Metrics;
  before: Metrics;
  year: Metrics;
}

/** The main measures of the month, beside the month before and the year. */
export function Compared({ month, before, year }: Props) {
  const of = (metrics: Metrics, name: string) => metrics.measures.find((measure) => measure.name === name);
  return (
    <Table
      caption="The month"
      rows={month.measures.filter(({ name }) => MAIN.includes(name))}
      rowKey={({ name }) => name}
      columns={[
        { title: 'Measure', cell: ({ title }) => title },
        {
          title: 'This month',
          cell: (measure) => (
            <>
              <strong>{figure(measure)}</strong>
              <div class="app-small">{change(measure, of(before, measure.name))}</div>
            </>
          ),
          numeric: true,
        },
        { title: 'Month before', cell: ({ name }) => said(of(before, name)), numeric: true },
        { title: 'Twelve months', cell: ({ name }) => said(of(year, name)), numeric: true },
      ]}
    />
  );
}

const said = (measure: Measure | undefined) => (measure ? figure(measure) : '');

/** In words, so that nobody has to know which way is good. */
export function change(now: Measure, before: Measure | undefined): string {
  const was = before?.value ?? null;
  if (now.value === null || was === null) return '';
  if (now.value === was) return 'As the month before';
  return now.value > was === (now.good === 'UP') ? 'Better' : 'Worse';
}
