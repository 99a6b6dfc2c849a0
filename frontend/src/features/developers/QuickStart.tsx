import { Code } from '../../shared/ui/Code';

/** Commands that work as they are, against the host that shows this page. */
export function QuickStart({ host = location.origin }: { host?: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Quick start</h2>
      <p class="govuk-body">The library is open. Search it, with the number of results behind each filter:</p>
      <Code>{`curl '${host}/api/v1/courses?q=user+research&costClass=free'`}</Code>
      <p class="govuk-body">Describe a need, and get courses with reasons:</p>
      <Code>{`curl '${host}/api/v1/user-stories/match' \\
  --json '{"words": "people give up on our form", "minutes": 60}'`}</Code>
      <p class="govuk-body">Which council is behind an e-mail address:</p>
      <Code>{`curl '${host}/api/v1/authorities/resolve?email=somebody@leeds.gov.uk'`}</Code>
      <p class="govuk-body">
        For applications you need a client of your council: whoever leads learning there registers one under
        My council, and we approve it. With its id and secret, get an access token, then use it. You see your
        own council’s applications only.
      </p>
      <Code>{`curl '${host}/oauth2/token' \\
  --user 'CLIENT_ID:CLIENT_SECRET' --data grant_type=client_credentials`}</Code>
      <Code>{`curl '${host}/api/v1/applications' --header 'Authorization: Bearer ACCESS_TOKEN'`}</Code>
    </>
  );
}
