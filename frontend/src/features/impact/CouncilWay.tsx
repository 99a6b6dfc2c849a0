import { BarChart } from '../../shared/charts/BarChart';
import { day, dayAndTime } from '../../shared/words/dates';
import { useCouncilMeasure } from './api';

/** How far people of one council got, as a picture. What cannot be read says so in the list of figures. */
export function CouncilWay({ authority, name }: { authority: string; name: string }) {
  const steps = [
    useCouncilMeasure('applications', authority).data,
    useCouncilMeasure('licences-issued', authority).data,
    useCouncilMeasure('activations', authority).data,
    useCouncilMeasure('completions', authority).data,
  ].filter((step) => step !== undefined);
  const [first] = steps;
  if (!first || steps.length < 4) return null;
  const { period, asAt } = first;
  return (
    <>
      <h2 class="govuk-heading-m">How far did people get?</h2>
      <p class="govuk-body">
        From {day(period.from)} to {day(period.to)}, as at {dayAndTime(asAt)}.
      </p>
      <BarChart
        title="From application to completion"
        summary={`What people of ${name} asked for, were given, started and finished in the period.`}
        file={`${authority.toLowerCase()}-from-application-to-completion`}
        columns={['Step', 'Number']}
        data={steps.map(({ definition, figure }) => ({ label: definition.title, value: figure.value }))}
      />
    </>
  );
}
