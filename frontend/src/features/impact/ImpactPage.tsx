import { paths } from '../../app/paths';
import { MeasureCharts } from '../../shared/measures/MeasureCharts';
import { MeasureTable } from '../../shared/measures/MeasureTable';
import type { Metrics } from '../../shared/measures/metrics';
import { Details } from '../../shared/ui/Details';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { Page } from '../../shared/ui/Page';
import { Waiting } from '../../shared/ui/Waiting';
import { day, dayAndTime } from '../../shared/words/dates';
import { usePublicMetrics } from './api';

export default function ImpactPage() {
  const metrics = usePublicMetrics();
  return (
    <Page title="What the offer has changed" wide>
      <p class="govuk-body-l">
        What was given, to whom, and what came of it. Every number says what is counted and can be downloaded.
      </p>
      <Waiting query={metrics}>{(found) => <Shown metrics={found} />}</Waiting>
    </Page>
  );
}

const Shown = ({ metrics }: { metrics: Metrics }) => (
  <>
    <p class="govuk-body">
      From {day(metrics.period.from)} to {day(metrics.period.to)}, as at {dayAndTime(metrics.asAt)}.
    </p>
    <Details summary="Why some numbers are not shown">
      <p>
        A number of people under 5 could point at one of them, so we do not show it. We count people and
        councils in fives: a person counts in the month in which the five they belong to is full. So no sum
        and no difference of our numbers tells of fewer than five.
      </p>
    </Details>
    <MeasureCharts metrics={metrics} />
    <h2 class="govuk-heading-m">Every figure</h2>
    <Details summary={`Show all ${metrics.measures.length} figures and how each is counted`}>
      <MeasureTable measures={metrics.measures} />
    </Details>
    <h2 class="govuk-heading-m">Use these numbers</h2>
    <p class="govuk-body">
      You may copy, publish and adapt them under the{' '}
      <ExternalLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
        Open Government Licence v3.0
      </ExternalLink>
      . Say that they come from the Learning Offer for local government, and the day they were taken. The
      regions come from the register of local authorities by mySociety. Programs can read the same numbers
      from{' '}
      <a class="govuk-link" href={paths.developers}>
        the API
      </a>
      .
    </p>
  </>
);
