import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { day, dayAndTime } from '../../shared/words/dates';
import { useClients, type Client } from './api';

export default function ClientsPage() {
  const clients = useClients();
  return (
    <Page title="Partner clients" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <p class="govuk-body">Systems of councils that use our API. Each sees only its own council.</p>
      <LinkButton href={paths.newClient}>Register a system</LinkButton>
      <Waiting query={clients}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No system is registered yet" />
          ) : (
            <>
              <Clients clients={items} />
              <ShowMore pages={clients} of="systems" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Clients = ({ clients }: { clients: Client[] }) => (
  <Table
    caption="Partner clients, newest first"
    hideCaption
    rows={clients}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'System',
        cell: ({ id, name, clientId }) => (
          <>
            <a class="govuk-link" href={paths.client(id)}>
              {name}
            </a>
            <div class="app-small app-break">{clientId}</div>
          </>
        ),
      },
      { title: 'Council', cell: ({ authorityCode }) => authorityCode },
      { title: 'Since', cell: ({ createdAt }) => day(createdAt) },
      { title: 'Last used', cell: ({ lastUsedAt }) => (lastUsedAt ? dayAndTime(lastUsedAt) : 'Never') },
      {
        title: 'Status',
        cell: ({ revokedAt }) =>
          revokedAt ? <Tag colour="grey">Revoked</Tag> : <Tag colour="green">Active</Tag>,
      },
    ]}
  />
);
