import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { dayAndTime } from '../../shared/words/dates';
import { useClient, useNewSecret, useRevoke, type Client } from './api';
import { scopeNames } from './scopes';
import { SecretOnce } from './SecretOnce';

export default function ClientPage() {
  return (
    <WaitingPage title="Partner client" query={useClient(useParam('id'))}>
      {(client) => <Shown client={client} />}
    </WaitingPage>
  );
}

function Shown({ client }: { client: Client }) {
  const secret = useNewSecret(client.id);
  const [asked, setAsked] = useState(false);
  const revoke = useRevoke(client, () => {
    setAsked(false);
  });
  const errors = errorsOf(secret.error ?? revoke.error);
  return (
    <Page title={client.name} caption="Partner client" back={paths.clients} errors={errors}>
      <SummaryList
        rows={[
          { term: 'Client id', value: <code class="app-break">{client.clientId}</code> },
          { term: 'Council', value: client.authorityCode },
          { term: 'May', value: scopeNames(client.scopes) },
          { term: 'Registered', value: dayAndTime(client.createdAt) },
          { term: 'Last used', value: client.lastUsedAt ? dayAndTime(client.lastUsedAt) : 'Never' },
          ...(client.revokedAt ? [{ term: 'Revoked', value: dayAndTime(client.revokedAt) }] : []),
        ]}
      />
      {secret.data && <SecretOnce made={secret.data} />}
      {!client.revokedAt && (
        <>
          {asked && (
            <WarningText>
              The system loses its access with its next request. This cannot be undone.
            </WarningText>
          )}
          <div class="govuk-button-group">
            <Button
              look="secondary"
              busy={secret.isPending}
              onClick={() => {
                secret.mutate(undefined);
              }}
            >
              Add a second secret
            </Button>
            <Button
              look="warning"
              busy={revoke.isPending}
              onClick={() => {
                if (asked) revoke.mutate(undefined);
                else setAsked(true);
              }}
            >
              {asked ? 'Yes, revoke it now' : 'Revoke'}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
