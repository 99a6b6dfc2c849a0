import { Code } from '../../shared/ui/Code';

/** How a partner keeps the library in its own system without missing a change. */
export function KeepACopy({ host = location.origin }: { host?: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Keep a copy of the library</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          Ask for everything, from a time long ago, and follow “next” as the cursor until it is null:
          <Code>{`curl '${host}/api/v1/courses?updatedSince=2000-01-01T00:00:00Z&limit=100'`}</Code>
        </li>
        <li>
          Keep each course under its code. One whose status is RETIRED is gone from the library: take it out
          of yours, or look at its own address for what replaced it.
        </li>
        <li>Remember the latest updatedAt that you saw. Next time, send that as updatedSince.</li>
      </ol>
      <p class="govuk-body">
        The course that you saw last comes again, so that you never miss one. Changes are in the order in
        which they became visible, whatever any clock said: one that took long to save still comes after all
        that you have. Drafts are never told.
      </p>
    </>
  );
}
