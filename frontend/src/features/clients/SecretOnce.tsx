import { CopyButton } from '../../shared/ui/CopyButton';
import { SummaryList } from '../../shared/ui/SummaryList';
import { WarningText } from '../../shared/ui/WarningText';
import { day } from '../../shared/words/dates';
import type { ClientSecret } from './api';

/** A secret that nobody can look up later, not even we; for a system with keys, only what it is called. */
export function SecretOnce({ made }: { made: ClientSecret }) {
  const { secret, expiresAt } = made;
  if (secret === null || expiresAt === null)
    return (
      <SummaryList rows={[{ term: 'Client id', value: <code class="app-break">{made.clientId}</code> }]} />
    );
  return (
    <>
      <WarningText>Copy the secret now. It is shown only this once.</WarningText>
      <SummaryList
        rows={[
          { term: 'Client id', value: <code class="app-break">{made.clientId}</code> },
          { term: 'Secret', value: <code class="app-break">{secret}</code> },
          { term: 'Works until', value: day(expiresAt) },
        ]}
      />
      <CopyButton text={secret} what="the secret" />
    </>
  );
}
