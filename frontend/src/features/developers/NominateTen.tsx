import { paths } from '../../app/paths';
import { Code } from '../../shared/ui/Code';

const token = "--header 'Authorization: Bearer ACCESS_TOKEN'";

const people = Array.from(
  { length: 10 },
  (_, place) => `    {"email": "new-colleague-${place + 1}@leeds.gov.uk"}`,
).join(',\n');

/** How a council's system suggests a course to many, each of whom answers for themselves. */
export function NominateTen({ host = location.origin }: { host?: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Nominate ten people</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          Send their addresses, up to 50 at a time, with the scope applications:write. Make a new
          Idempotency-Key for each list, and send the same key when you try again: whoever was asked is not
          asked twice.
          <Code>{`curl '${host}/api/v1/nominations' \\
  ${token} \\
  --header 'Idempotency-Key: web-team-december' \\
  --json '{"courseSlug": "introduction-to-content-design",
  "why": "New colleagues of the web team take this course.",
  "people": [\n${people}]}'`}</Code>
        </li>
        <li>
          Look at each result. Where “sent” is false, “detail” says why: an address that is not at your
          council, or somebody who waits for an answer already. The others were sent all the same.
        </li>
        <li>
          See who said yes, with the scope applications:read. Once somebody has sent their application,
          “applicationId” leads to it:
          <Code>{`curl '${host}/api/v1/nominations?limit=100' \\\n  ${token}`}</Code>
          Or follow the feed of changes, as for completions: it tells “nomination.accepted”,
          “nomination.declined”, “nomination.cancelled” and “nomination.expired” with the id that you got for
          the person.
        </li>
      </ol>
      <p class="govuk-body">
        To send an application of your staff, put what you know of it into “answers” of each person: the
        problem, the story, what moves them and what is in their way, the day by which they need it. The
        reference has all of them. A course that is not in the library goes into “namedCourse”, in place of
        “courseSlug”.
      </p>
      <p class="govuk-body">
        A system never applies for anybody by itself. Each person gets a message that names your system, signs
        in with their own address, sees what you filled in, corrects it, declares that it is true and sends
        the application themselves. Until then nothing is decided, and your system sees nothing of what they
        write. Whoever leads learning at your council can{' '}
        <a class="govuk-link" href={paths.nominate}>
          nominate people on a page
        </a>{' '}
        too, and take back what your system sent.
      </p>
      <h3 class="govuk-heading-s">Take back, answer, withdraw</h3>
      <p class="govuk-body">
        Your system speaks for those whom it nominated itself, and for nobody else. Look at “next” of what you
        read: it says what your system may do now.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          “cancel”: take a nomination back that nobody has answered, with the scope applications:write.
          <Code>{`curl --request POST '${host}/api/v1/invitations/INVITATION_ID/cancellation' \
  ${token} \
  --header 'Idempotency-Key: changed-our-plans-4711' \
  --header 'If-Match: ETAG'`}</Code>
        </li>
        <li>
          “answer”: answer the question of a reviewer, with the scopes applications:read and
          applications:write. The person is sent your answer, and the reviewer sees that it came from your
          system.
          <Code>{`curl '${host}/api/v1/applications/APPLICATION_ID/answer' \
  ${token} \
  --header 'Idempotency-Key: answer-4711' \
  --header 'If-Match: ETAG' \
  --json '{"words": "The pages about parking permits."}'`}</Code>
        </li>
        <li>
          “withdraw”: withdraw an application that nobody has decided, for somebody who has left. The person
          is told. What was decided is theirs alone.
        </li>
      </ul>
    </>
  );
}
