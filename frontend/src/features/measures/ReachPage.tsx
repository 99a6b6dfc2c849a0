import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Page } from '../../shared/ui/Page';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import { useReach, type Reach } from './api';
import { NeverApplied } from './NeverApplied';
import { PeriodForm } from '../../shared/measures/PeriodForm';
import { ReachBy } from './ReachBy';
import { TileMap } from './TileMap';

/** Which councils the offer reached, one tile for each, and whom to write to. */
export default function ReachPage() {
  const { search, one } = useSearch();
  const reach = useReach(one('from'), one('to'));
  const errors = reach.error?.status === 400 ? errorsOf(reach.error) : [];
  return (
    <Page
      title="Reach"
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Measures', href: paths.measures },
      ]}
      errors={errors}
      wide
    >
      <PeriodForm key={search} errors={errors} />
      {errors.length === 0 && <Waiting query={reach}>{(found) => <Shown reach={found} />}</Waiting>}
    </Page>
  );
}

function Shown({ reach }: { reach: Reach }) {
  const { authorities, period, asAt } = reach;
  const reached = authorities.filter(({ applied }) => applied > 0).length;
  return (
    <>
      <p class="govuk-body">
        {count(reached)} of {count(authorities.length)} councils applied from {day(period.from)} to{' '}
        {day(period.to)}, as at {dayAndTime(asAt)}.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="#numbers">
          Skip the map
        </a>
      </p>
      <TileMap authorities={authorities} />
      <h2 class="govuk-heading-m" id="numbers" tabIndex={-1}>
        In numbers
      </h2>
      <ReachBy title="By region" columns="Region" of={({ region }) => region} authorities={authorities} />
      <ReachBy title="By type" columns="Type" of={({ type }) => type} authorities={authorities} />
      <NeverApplied authorities={authorities} />
    </>
  );
}
