import { CopyButton } from '../../shared/ui/CopyButton';
import { WarningText } from '../../shared/ui/WarningText';
import { dayAndTime } from '../../shared/words/dates';
import type { WebhookSecret } from './api';

/** A secret that nobody can look up later, not even we. */
export function SecretOnce({ made }: { made: WebhookSecret }) {
  return (
    <>
      <WarningText>Copy the secret now. It is shown only this once.</WarningText>
      <p class="govuk-body">
        Your system verifies with it that a message came from us: <code class="app-break">{made.secret}</code>
      </p>
      {made.previousUntil && (
        <p class="govuk-body">The secret before it works until {dayAndTime(made.previousUntil)}.</p>
      )}
      <CopyButton text={made.secret} what="the secret" />
    </>
  );
}
