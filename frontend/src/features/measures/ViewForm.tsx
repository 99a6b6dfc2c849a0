import type { MeasureDetail } from '../../shared/measures/metrics';
import { Select } from '../../shared/ui/Select';
import { useSearch } from '../../shared/ui/use-search';
import { along } from '../../shared/measures/along';

const STEPS = [
  { value: 'day', label: 'Day by day' },
  { value: 'week', label: 'Week by week' },
  { value: 'month', label: 'Month by month' },
  { value: 'quarter', label: 'Quarter by quarter' },
  { value: 'year', label: 'Year by year' },
];

/** How the figure is cut. What stands today has no period and no parts. */
export function ViewForm({ measure }: { measure: MeasureDetail }) {
  const { one, change } = useSearch();
  const { breakdowns } = measure.definition;
  return (
    <>
      {measure.before !== null && (
        <Select
          id="step"
          label="Over time"
          value={one('step')}
          options={STEPS}
          none="The whole period"
          onChange={(step) => {
            change({ step });
          }}
        />
      )}
      {breakdowns.length > 0 && (
        <Select
          id="by"
          label="Broken down by"
          value={one('by')}
          options={breakdowns.map((value) => ({ value, label: along(value) }))}
          none="Nothing"
          onChange={(by) => {
            change({ by });
          }}
        />
      )}
    </>
  );
}
