import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { ChangeLog } from './ChangeLog';
import { Completions } from './Completions';
import { Conventions } from './Conventions';
import { KeepACopy } from './KeepACopy';
import { NominateTen } from './NominateTen';
import { problems } from './problems';
import { QuickStart } from './QuickStart';
import { VerifyWebhook } from './VerifyWebhook';

export default function DevelopersPage() {
  return (
    <Page title="API for councils">
      <p class="govuk-body-l">
        Read the library from your own systems, nominate colleagues, follow their applications, and tell us
        what they finished.
      </p>
      <p class="govuk-body">
        Everything is described in{' '}
        <a class="govuk-link" href={paths.contract} rel="external">
          openapi.yaml
        </a>{' '}
        (OpenAPI 3.1), of which you may make a client, and in the{' '}
        <a class="govuk-link" href={paths.reference()}>
          reference
        </a>
        , with an example of each call.
      </p>
      <QuickStart />
      <KeepACopy />
      <NominateTen />
      <Completions />
      <VerifyWebhook />
      <Conventions />
      <h2 class="govuk-heading-m">Types of problem</h2>
      <p class="govuk-body">A problem’s “type” is one of these. The list only grows.</p>
      <ul class="govuk-list govuk-list--bullet">
        {Object.entries(problems).map(([name, { status, title }]) => (
          <li key={name}>
            <a class="govuk-link" href={paths.problem(name)}>
              {name}
            </a>{' '}
            ({status}): {title}
          </li>
        ))}
      </ul>
      <ChangeLog />
    </Page>
  );
}
