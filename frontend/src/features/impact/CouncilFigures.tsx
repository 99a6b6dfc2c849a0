import { figure, parts } from '../../shared/measures/figures';
import { Waiting } from '../../shared/ui/Waiting';
import { useCouncilMeasure } from './api';

const OF_A_COUNCIL = [
  'applications',
  'licences-issued',
  'activations',
  'completions',
  'helped',
  'confidence-gain',
];

/** What the offer did for one council, as far as the reader may know: its lead whole, everybody else in fives. */
export const CouncilFigures = ({ authority }: { authority: string }) => (
  <dl class="govuk-summary-list">
    {OF_A_COUNCIL.map((name) => (
      <One key={name} name={name} authority={authority} />
    ))}
  </dl>
);

function One({ name, authority }: { name: string; authority: string }) {
  const measure = useCouncilMeasure(name, authority);
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{measure.data?.definition.title ?? ' '}</dt>
      <dd class="govuk-summary-list__value">
        <Waiting query={measure}>
          {({ definition, figure: now }) => (
            <>
              <strong>{figure({ unit: definition.unit, ...now })}</strong> {parts(now)}
              <div class="app-small">{definition.question}</div>
            </>
          )}
        </Waiting>
      </dd>
    </div>
  );
}
