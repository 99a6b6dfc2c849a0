import { csv } from '../../shared/charts/csv';
import { HIDDEN } from '../../shared/charts/data';
import { save } from '../../shared/charts/save';
import { MeasureTable } from '../../shared/measures/MeasureTable';
import type { Metrics } from '../../shared/measures/metrics';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';

const columns = ['Measure', 'Value', 'Unit', 'Of these', 'Out of', 'From', 'To', 'As at', 'What is counted'];

/** All figures with what each means, and as one file. */
export const EveryFigure = ({ metrics }: { metrics: Metrics }) => (
  <>
    <h2 class="govuk-heading-m">Every figure</h2>
    <Details summary={`Show all ${metrics.measures.length} figures and how each is counted`}>
      <MeasureTable measures={metrics.measures} />
    </Details>
    <Button
      look="secondary"
      onClick={() => {
        save(new Blob([file(metrics)], { type: 'text/csv' }), 'learning-offer-figures.csv');
      }}
    >
      Download every figure (CSV)
    </Button>
  </>
);

/** One line for each measure; a number that may not be shown says so, and one that is not there yet is empty. */
export const file = ({ measures, period, asAt }: Pick<Metrics, 'measures' | 'period' | 'asAt'>): string =>
  csv({
    columns,
    rows: measures.map((measure) => [
      measure.title,
      measure.suppressed ? HIDDEN : (measure.value ?? ''),
      measure.unit,
      measure.numerator ?? '',
      measure.denominator ?? '',
      period.from,
      period.to,
      asAt,
      measure.definition,
    ]),
  });
