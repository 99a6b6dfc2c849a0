import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { errorsOf } from '../../shared/api/field-errors';
import { Waiting } from '../../shared/ui/Waiting';
import { useSearch } from '../../shared/ui/use-search';
import { day, dayAndTime } from '../../shared/words/dates';
import { MeasureTable } from '../../shared/measures/MeasureTable';
import type { Metrics } from '../../shared/measures/metrics';
import { useMetrics } from './api';
import { MeasureCharts } from './MeasureCharts';
import { PeriodForm } from '../../shared/measures/PeriodForm';

export default function MeasuresPage() {
  const { search, one } = useSearch();
  const metrics = useMetrics(one('from'), one('to'));
  const errors = metrics.error?.status === 400 ? errorsOf(metrics.error) : [];
  return (
    <Page title="Measures" steps={[{ text: 'Team', href: paths.admin }]} errors={errors} wide>
      <PeriodForm key={search} errors={errors} />
      {errors.length === 0 && <Waiting query={metrics}>{(found) => <Shown metrics={found} />}</Waiting>}
    </Page>
  );
}

const Shown = ({ metrics }: { metrics: Metrics }) => (
  <>
    <p class="govuk-body">
      From {day(metrics.period.from)} to {day(metrics.period.to)}, as at {dayAndTime(metrics.asAt)}.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.dashboard()}>
        The same in pictures: the dashboard
      </a>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.reach}>
        Every council: who applied, and who never did
      </a>
    </p>
    <MeasureTable measures={metrics.measures} href={paths.measure} />
    <MeasureCharts metrics={metrics} />
  </>
);
