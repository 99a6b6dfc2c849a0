import { Distribution } from '../charts/Distribution';
import { count, plural } from '../words/amounts';
import type { Metrics } from './metrics';

/** How many working days people wait for an answer. */
export const TimeToDecision = ({ timeToDecision }: Pick<Metrics, 'timeToDecision'>) => (
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
);

function spread({ decisions, medianWorkingDays, nineInTenWorkingDays }: Metrics['timeToDecision']): string {
  if (medianWorkingDays === null || nineInTenWorkingDays === null)
    return 'Nothing was decided in the period.';
  return `${count(decisions)} decided: half within ${plural(medianWorkingDays, 'working day')}, nine in ten within ${plural(nineInTenWorkingDays, 'working day')}.`;
}
