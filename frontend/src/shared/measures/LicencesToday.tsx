import { BarChart } from '../charts/BarChart';
import { percent, plural } from '../words/amounts';
import type { Metrics } from './metrics';

/** What became of the licences that were bought, as they stand. */
export function LicencesToday({ utilisation }: Pick<Metrics, 'utilisation'>) {
  const { purchased, available, held, spent, expired } = utilisation;
  const used = purchased === 0 ? 0 : (held + spent) / purchased;
  return (
    <BarChart
      title="Licences today"
      summary={`${percent(used)} of ${plural(purchased, 'licence')} bought are held or used up.`}
      file="utilisation"
      columns={['Licences', 'Number']}
      data={[
        { label: 'Left', value: available },
        { label: 'Held by somebody', value: held },
        { label: 'Used up', value: spent },
        { label: 'Expired', value: expired },
      ]}
    />
  );
}
