import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day, dayAndTime } from '../../shared/words/dates';
import { useClients, type Client } from './api';
import { useArea } from './area';
import { ClientTag } from './ClientTag';

export default function ClientsPage() {
  const area = useArea();
  const clients = useClients();
  return (
    <Page title="Partner clients" steps={[area.home]} wide>
      <p class="govuk-body">
        {area.ofCouncil
          ? 'Systems of your council that use our API, such as a learning platform. Each sees only your council.'
          : 'Systems of councils that use our API. Each sees only its own council.'}
      </p>
      <LinkButton href={area.register}>Register a system</LinkButton>
      <Waiting query={clients}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No system is registered yet" />
          ) : (
            <>
              <Clients clients={items} one={area.one} />
              <ShowMore pages={clients} of="systems" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Clients = ({ clients, one }: { clients: Client[]; one: (id: string) => string }) => (
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
            <a class="govuk-link" href={one(id)}>
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
        cell: ({ status }) => <ClientTag status={status} />,
      },
    ]}
  />
);
