import { paths } from '../../app/paths';
import { BarChart } from '../../shared/charts/BarChart';
import { caseStatuses, type ApplicationStatus } from '../../shared/ui/statuses';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { useCounts } from './api';

const WAITING: ApplicationStatus[] = ['SUBMITTED', 'INFORMATION_REQUESTED', 'WAITING'];

/** Where people wait today; each bar leads to the cases behind it. */
export function StandsNow() {
  const counts = useCounts();
  return (
    <Waiting query={counts}>
      {({ byStatus, late }) => (
        <BarChart
          title="Who waits now"
          summary={`${plural(late.count, 'application')}${late.capped ? ' or more wait' : late.count === 1 ? ' waits' : ' wait'} longer than was promised. A bar leads to its cases.`}
          file="who-waits"
          columns={['Status', 'Applications']}
          data={[
            ...caseStatuses()
              .filter(({ value }) => WAITING.includes(value))
              .map(({ value, label }) => ({
                label,
                value: byStatus.find(({ status }) => status === value)?.count ?? 0,
                href: paths.queue(`?status=${value}`),
              })),
            { label: 'Late', value: late.count, href: paths.queue('?late=true') },
          ]}
        />
      )}
    </Waiting>
  );
}
