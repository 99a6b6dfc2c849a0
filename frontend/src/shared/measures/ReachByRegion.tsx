import { BarChart } from '../charts/BarChart';
import { Table } from '../ui/Table';
import { count, percent } from '../words/amounts';
import { capital } from '../words/text';
import { sumOf } from './figures';
import type { Metrics } from './metrics';

type Row = Metrics['reach'][number];

const share = ({ applied, authorities }: Row) =>
  applied === null || authorities === 0 ? applied : applied / authorities;
const number = (value: number | null) => (value === null ? 'Not shown' : count(value));

/** Of the councils of each region, how many applied, got a licence and finished. */
export function ReachByRegion({ reach }: { reach: Row[] }) {
  const all = reach.reduce((sum, row) => sum + row.authorities, 0);
  return (
    <>
      <BarChart
        title="Councils with an application, by region"
        summary={`${capital(sumOf(reach.map((row) => row.applied)))} of ${count(all)} councils.`}
        file="reach"
        columns={['Region', 'Share of councils']}
        format={percent}
        data={reach.map((row) => ({ label: row.region, value: share(row) }))}
      />
      <Table
        caption="Councils reached"
        rows={reach}
        rowKey={({ nation, region }) => `${nation} ${region}`}
        columns={[
          { title: 'Region', cell: ({ region }) => region },
          { title: 'Councils', cell: ({ authorities }) => count(authorities), numeric: true },
          { title: 'Applied', cell: (row) => number(row.applied), numeric: true },
          { title: 'Had a licence', cell: (row) => number(row.holds), numeric: true },
          { title: 'Finished', cell: (row) => number(row.completed), numeric: true },
        ]}
      />
    </>
  );
}
