import { errorsOf } from '../../shared/api/field-errors';
import { Details } from '../../shared/ui/Details';
import { Page } from '../../shared/ui/Page';
import { useShow } from './api';
import { CodeForm } from './CodeForm';

export function EnterCode() {
  const show = useShow(() => undefined);
  const errors = errorsOf(show.error);
  return (
    <Page title="Enter your code" errors={errors}>
      <p class="govuk-body">
        Pages of the team show other people’s records, so we ask for a code beside your e-mail address.
      </p>
      <CodeForm
        id="code"
        hint="The 6 digits that your authenticator app shows for Learning Offer, or one of your recovery codes"
        errors={errors}
        button="Continue"
        busy={show.isPending}
        onCode={(code) => {
          show.mutate(code);
        }}
      />
      <Details summary="I do not have my phone">
        <p class="govuk-body">
          Enter one of the recovery codes that you kept when you set it up. Each works once. If you have none,
          ask an administrator of the service to take your second factor away: you can then set up a new one.
        </p>
      </Details>
    </Page>
  );
}
