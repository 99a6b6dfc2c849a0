import { api } from '../api/client';
import { useRead } from '../api/use-read';
import { Waiting } from '../ui/Waiting';
import { figure, parts } from './figures';
import type { MeasureDetail } from './metrics';

const OF_A_COUNCIL = [
  'applications',
  'licences-issued',
  'activations',
  'completions',
  'helped',
  'confidence-gain',
];

const useCouncilMeasure = (name: string, authority: string) =>
  useRead<MeasureDetail>(['metrics', name, 'of', authority], () =>
    api.GET('/api/v1/metrics/{name}', { params: { path: { name }, query: { authority } } }),
  );

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
