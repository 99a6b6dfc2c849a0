import { Distribution } from '../../shared/charts/Distribution';
import type { Metrics } from '../../shared/measures/metrics';
import { plural } from '../../shared/words/amounts';

type Wait = Metrics['waits'][number];

const titles: Record<Wait['step'], string> = {
  decision: 'Working days from application to decision',
  issue: 'Working days from decision to licence',
  activation: 'Working days from licence to start',
};

/** How long people wait, and against what we promise. */
export const Waits = ({ waits }: { waits: Wait[] }) => (
  <>
    <h2 class="govuk-heading-m">Where people wait</h2>
    {waits.map((wait) => (
      <Distribution
        key={wait.step}
        title={titles[wait.step]}
        summary={waitWords(wait)}
        file={`wait-${wait.step}`}
        columns={['Working days', 'People']}
        bins={wait.distribution.map(({ value: days, count }) => ({ label: days, value: count }))}
      />
    ))}
  </>
);

/** Half, nine in ten, and the promise. */
export function waitWords(wait: Wait): string {
  const { medianWorkingDays: half, nineInTenWorkingDays: most, promisedWorkingDays: promised } = wait;
  if (half === null || most === null) return 'Nobody came that far in the period.';
  const took = `Half within ${plural(half, 'working day')}, nine in ten within ${plural(most, 'working day')}.`;
  if (promised === null) return took;
  return `${took} We promise ${plural(promised, 'working day')}: ${most <= promised ? 'nine in ten are kept' : 'more than one in ten are broken'}.`;
}
