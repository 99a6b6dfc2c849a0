import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { CaseTag } from '../../shared/ui/statuses';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { usePastCases, type Case, type Whose } from './api';

/** What this person, and everybody at their council, was given in 12 months, and what else they asked for. */
export const Shares = ({ id, facts: { person, authority } }: { id: string; facts: Case }) => (
  <section aria-labelledby="shares">
    <h2 class="govuk-heading-m" id="shares">
      Their share
    </h2>
    <p class="govuk-body">
      This person: <strong>{count(person.licences)}</strong> of {count(person.limit)} licences in 12 months.
    </p>
    <Past id={id} of="PERSON" summary="Their other applications" />
    {authority && (
      <>
        <p class="govuk-body">
          Their council: <strong>{count(authority.licences)}</strong> of {count(authority.limit)} licences in
          12 months.
        </p>
        <Past id={id} of="AUTHORITY" summary="Other applications of their council" />
      </>
    )}
  </section>
);

function Past({ id, of, summary }: { id: string; of: Whose; summary: string }) {
  const [open, setOpen] = useState(false);
  const cases = usePastCases(id, of, open);
  return (
    <details
      class="govuk-details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">
        {open && (
          <Waiting query={cases}>
            {(items) =>
              items.length === 0 ? (
                <p class="govuk-body">There are none.</p>
              ) : (
                <>
                  <ul class="govuk-list">
                    {items.map((item) => (
                      <li key={item.id}>
                        <a class="govuk-link" href={paths.reviewCase(item.id)}>
                          {item.reference}
                        </a>{' '}
                        <CaseTag status={item.status} />
                        <div class="app-small">
                          {item.courseTitle}, {day(item.submittedAt)}
                        </div>
                      </li>
                    ))}
                  </ul>
                  <ShowMore pages={cases} of="applications" />
                </>
              )
            }
          </Waiting>
        )}
      </div>
    </details>
  );
}
