import type { MeasureDetail } from '../../shared/measures/metrics';

/** How it is counted, and what became different with each version. */
export const Definition = ({ definition }: Pick<MeasureDetail, 'definition'>) => (
  <>
    <h2 class="govuk-heading-m">How we count</h2>
    <p class="govuk-body">
      {definition.definition} {definition.good === 'UP' ? 'More is better.' : 'Less is better.'}
    </p>
    <p class="govuk-body">
      {definition.source} {seenBy(definition.audiences)}
    </p>
    {definition.changes.length > 0 && (
      <dl class="govuk-body">
        {definition.changes.map((change, at) => (
          <div key={change}>
            <dt class="govuk-!-font-weight-bold">Version {at + 2}</dt>
            <dd class="govuk-!-margin-left-0">{change}</dd>
          </div>
        ))}
      </dl>
    )}
  </>
);

const seenBy = (audiences: MeasureDetail['definition']['audiences']) =>
  audiences.includes('PUBLIC') ? 'Everybody may see it.' : 'Only the team may see it.';
