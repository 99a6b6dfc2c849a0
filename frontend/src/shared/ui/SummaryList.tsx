import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  term: string;
  /** What the person said; nothing is shown as "Not given". */
  value: ComponentChildren;
  /** Where it can be changed. */
  change?: string | undefined;
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  // Only beside rows that can be changed must the others leave room.
  const some = rows.some(({ change }) => change);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ term, value, change }) => (
        <div
          key={term}
          class={`govuk-summary-list__row ${some && !change ? 'govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{term}</dt>
          <dd class="govuk-summary-list__value">{value ?? 'Not given'}</dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change}>
                Change<span class="govuk-visually-hidden"> {term.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
