import { paths } from '../../app/paths';
import { Code } from '../../shared/ui/Code';

const token = "--header 'Authorization: Bearer ACCESS_TOKEN'";

/** How a council's learning platform follows its people, and tells us what it knows. */
export function Completions({ host = location.origin }: { host?: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Put completions into your learning platform</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          Ask once for what is there, with the scope allocations:read, and follow “next” as the cursor until
          it is null:
          <Code>{`curl '${host}/api/v1/allocations?status=COMPLETED&limit=100' \\\n  ${token}`}</Code>
        </li>
        <li>
          Follow what happens from then on. Send the “next” of each answer as “after”, even where it has no
          changes:
          <Code>{`curl '${host}/api/v1/changes?limit=100' \\\n  ${token}`}</Code>
        </li>
        <li>
          Read the allocation that a change of the type allocation.completed names, and store its person and
          day.
        </li>
      </ol>
      <p class="govuk-body">
        Where your platform knows first that a course was finished, tell us with the scope allocations:write.
        The{' '}
        <a class="govuk-link" href={paths.reference('completion')}>
          reference has the call
        </a>
        .
      </p>
    </>
  );
}
