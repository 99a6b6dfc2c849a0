import { figure, parts } from '../../shared/measures/figures';
import type { MeasureDetail } from '../../shared/measures/metrics';
import { day, dayAndTime } from '../../shared/words/dates';

/** The figure of the period, and that of the period before. */
export function FigureNow({ measure }: { measure: MeasureDetail }) {
  const { definition, figure: now, before, period, asAt } = measure;
  return (
    <>
      <p class="govuk-body-l">{definition.question}</p>
      <p class="govuk-heading-xl govuk-!-margin-bottom-2">{figure({ unit: definition.unit, ...now })}</p>
      <p class="govuk-body">
        {parts(now)} From {day(period.from)} to {day(period.to)}, as at {dayAndTime(asAt)}.
      </p>
      {before && (
        <p class="govuk-body">
          The period before, from {day(before.period.from)} to {day(before.period.to)}:{' '}
          <strong>{figure({ unit: definition.unit, ...before.figure })}</strong>.
        </p>
      )}
    </>
  );
}
