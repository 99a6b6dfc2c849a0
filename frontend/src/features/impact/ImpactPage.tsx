import type { Metrics } from '../../shared/measures/metrics';
import { Page } from '../../shared/ui/Page';
import { Waiting } from '../../shared/ui/Waiting';
import { day, dayAndTime } from '../../shared/words/dates';
import { definitionsAddress, figuresAddress, measureAddress, usePublicMetrics } from './api';
import { EveryFigure } from './EveryFigure';
import { Pictures } from './Pictures';
import { UseTheseNumbers } from './UseTheseNumbers';
import { WhyHidden } from './WhyHidden';
import { YourCouncil } from './YourCouncil';

export default function ImpactPage() {
  const metrics = usePublicMetrics();
  return (
    <Page title="What the offer has changed" wide>
      <p class="govuk-body-l">
        What was given, to whom, and what came of it, in six pictures. Every number says what is counted and
        can be downloaded.
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
    <WhyHidden />
    <Pictures metrics={metrics} />
    <YourCouncil />
    <EveryFigure metrics={metrics} />
    <UseTheseNumbers sources={sources} />
  </>
);

const sources = [
  { text: 'All figures of this page', href: figuresAddress },
  { text: 'What each measure means', href: definitionsAddress },
  {
    text: 'Councils with an application, by region',
    href: measureAddress('authorities-applied', { by: 'region' }),
  },
  { text: 'Applications, month by month', href: measureAddress('applications', { step: 'month' }) },
  { text: 'Licences started, month by month', href: measureAddress('activations', { step: 'month' }) },
  { text: 'Courses completed, by course', href: measureAddress('completions', { by: 'course' }) },
  { text: 'Working days to a decision', href: measureAddress('working-days-to-decision-median') },
  { text: 'Confidence gained, by role group', href: measureAddress('confidence-gain', { by: 'role-group' }) },
];
