import { useState } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { dayAndTime } from '../../shared/words/dates';
import { useApprove, useClient, useNewSecret, useRevoke, useRevokeSecret, type Client } from './api';
import { useArea } from './area';
import { ClientTag } from './ClientTag';
import { KeysForm } from './KeysForm';
import { scopeNames } from './scopes';
import { SecretOnce } from './SecretOnce';
import { Secrets } from './Secrets';

export default function ClientPage() {
  return (
    <WaitingPage title="Partner client" query={useClient(useParam('id'))}>
      {(client) => <Shown client={client} />}
    </WaitingPage>
  );
}

function Shown({ client }: { client: Client }) {
  const area = useArea();
  const may = (move: Client['next'][number]) => client.next.includes(move);
  const approve = useApprove(client);
  const secret = useNewSecret(client.id);
  const revokeSecret = useRevokeSecret(client.id, () => {
    secret.reset();
  });
  const errors = errorsOf(secret.error ?? revokeSecret.error ?? approve.error);
  return (
    <Page title={client.name} caption="Partner client" back={area.list} errors={errors}>
      {client.status === 'WAITING_FOR_APPROVAL' && (
        <InsetText>It gets no access before an administrator of the service has approved it.</InsetText>
      )}
      <Facts client={client} />
      {secret.data && <SecretOnce made={secret.data} />}
      {client.status !== 'REVOKED' && (
        <Secrets
          secrets={client.secrets}
          busy={revokeSecret.isPending}
          onRevoke={(id) => {
            revokeSecret.mutate(id);
          }}
        />
      )}
      {may('KEYS') && <KeysForm client={client} />}
      <div class="govuk-button-group">
        {may('APPROVAL') && (
          <Button
            busy={approve.isPending}
            onClick={() => {
              approve.mutate(undefined);
            }}
          >
            Approve
          </Button>
        )}
        {may('SECRETS') && (
          <Button
            look="secondary"
            busy={secret.isPending}
            onClick={() => {
              secret.mutate(undefined);
            }}
          >
            Add a secret
          </Button>
        )}
      </div>
      {may('REVOCATION') && <Revoke client={client} />}
    </Page>
  );
}

const Facts = ({ client }: { client: Client }) => (
  <SummaryList
    rows={[
      { term: 'Status', value: <ClientTag status={client.status} /> },
      { term: 'Client id', value: <code class="app-break">{client.clientId}</code> },
      { term: 'Council', value: client.authorityCode },
      { term: 'May', value: scopeNames(client.scopes) },
      { term: 'Proves itself with', value: client.jwks ? 'Keys of its own' : 'A secret' },
      { term: 'Registered', value: dayAndTime(client.createdAt) },
      { term: 'Last used', value: client.lastUsedAt ? dayAndTime(client.lastUsedAt) : 'Never' },
      ...(client.revokedAt ? [{ term: 'Revoked', value: dayAndTime(client.revokedAt) }] : []),
    ]}
  />
);

function Revoke({ client }: { client: Client }) {
  const [asked, setAsked] = useState(false);
  const revoke = useRevoke(client, () => {
    setAsked(false);
  });
  return (
    <>
      {asked && (
        <WarningText>The system loses its access with its next request. This cannot be undone.</WarningText>
      )}
      <Button
        look="warning"
        busy={revoke.isPending}
        onClick={() => {
          if (asked) revoke.mutate(undefined);
          else setAsked(true);
        }}
      >
        {asked ? 'Yes, revoke it now' : 'Revoke the system'}
      </Button>
    </>
  );
}
