import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { PeriodForm } from '../../shared/measures/PeriodForm';
import type { Metrics } from '../../shared/measures/metrics';
import { later } from '../../shared/ui/later';
import { Page } from '../../shared/ui/Page';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { day, dayAndTime } from '../../shared/words/dates';
import { useFigures, type Days } from './api';
import { Costs } from './Costs';
import { Help } from './Help';
import { OverTime } from './OverTime';
import { StandsNow } from './StandsNow';
import { Unmet } from './Unmet';
import { Waits } from './Waits';
import { Way } from './Way';
import { WhoFor } from './WhoFor';

// Further down, or folded away.
const Licences = later(() => import('./Licences').then((part) => part.Licences));
const FreeCourses = later(() => import('./FreeCourses').then((part) => part.FreeCourses));
const SavedViews = later(() => import('../../shared/views/SavedViews').then((part) => part.SavedViews));

/** From need to "it helped" on one page, with what is behind each picture. */
export default function DashboardPage() {
  const { search, one } = useSearch();
  const days = { from: one('from'), to: one('to') };
  const figures = useFigures(days);
  const errors = figures.error?.status === 400 ? errorsOf(figures.error) : [];
  return (
    <Page title="Dashboard" steps={[{ text: 'Team', href: paths.admin }]} errors={errors} wide>
      <PeriodForm key={search} errors={errors} />
      <SavedViews page="DASHBOARD" search={search} href={paths.dashboard} what="choices" />
      {errors.length === 0 && (
        <Waiting query={figures}>{(metrics) => <Shown metrics={metrics} days={days} />}</Waiting>
      )}
    </Page>
  );
}

function Shown({ metrics, days }: { metrics: Metrics; days: Days }) {
  const session = useSession();
  const may = (...roles: Parameters<typeof hasRole>[1][]) =>
    session.status === 'signed-in' && hasRole(session.person, ...roles);
  const cases = may('REVIEWER', 'ADMINISTRATOR');
  return (
    <>
      <p class="govuk-body">
        From {day(metrics.period.from)} to {day(metrics.period.to)}, as at {dayAndTime(metrics.asAt)}. How
        each is counted:{' '}
        <a class="govuk-link" href={paths.measures}>
          Measures
        </a>
        .
      </p>
      <Way metrics={metrics} />
      {cases && <StandsNow />}
      <OverTime metrics={metrics} cases={cases} />
      {may('REVIEWER', 'ADMINISTRATOR', 'ANALYST') && <Licences />}
      <Waits waits={metrics.waits} />
      <Help metrics={metrics} />
      <Costs days={days} />
      <WhoFor days={days} cases={cases ? metrics.period : undefined} />
      <Unmet metrics={metrics} days={days} />
      <FreeCourses days={days} />
    </>
  );
}
