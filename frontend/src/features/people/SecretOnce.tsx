import { CopyButton } from '../../shared/ui/CopyButton';
import { SummaryList } from '../../shared/ui/SummaryList';
import { WarningText } from '../../shared/ui/WarningText';
import { day } from '../../shared/words/dates';
import type { ClientSecret } from './api';

/** A secret that nobody can look up later, not even we. */
export function SecretOnce({ made }: { made: ClientSecret }) {
  return (
    <>
      <WarningText>Copy the secret now. It is shown only this once.</WarningText>
      <SummaryList
        rows={[
          { term: 'Client id', value: <code class="app-break">{made.clientId}</code> },
          { term: 'Secret', value: <code class="app-break">{made.secret}</code> },
          { term: 'Works until', value: day(made.expiresAt) },
        ]}
      />
      <CopyButton text={made.secret} what="the secret" />
    </>
  );
}
