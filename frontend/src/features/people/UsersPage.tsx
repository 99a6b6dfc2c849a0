import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Form } from '../../shared/ui/Form';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useUsers, type User } from './api';
import { roleNames, roleOptions } from './roles';

export default function UsersPage() {
  const { search, one } = useSearch();
  const users = useUsers(one('q'), one('role'));
  const notice = useNotice();
  return (
    <Page title="People" steps={[{ text: 'Team', href: paths.admin }]} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <div class="govuk-button-group">
        <LinkButton href={paths.newRoleInvitation}>Invite somebody</LinkButton>
        <a class="govuk-link" href={paths.roleInvitations}>
          Invitations
        </a>
      </div>
      <Filters key={search} />
      <Waiting query={users}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Nobody fits" />
          ) : (
            <>
              <Users users={items} />
              <ShowMore pages={users} of="people" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

function Filters() {
  const { one, change } = useSearch();
  const [q, setQ] = useState(one('q'));
  const [role, setRole] = useState(one('role'));
  return (
    <Form
      onSubmit={() => {
        change({ q: q.trim(), role });
      }}
    >
      <div class="app-columns">
        <TextInput id="q" label="Name or e-mail address" type="search" value={q} onInput={setQ} />
        <Select
          id="role"
          label="Role"
          none="Any"
          options={roleOptions.map(({ value, label }) => ({ value: value, label }))}
          value={role}
          onChange={setRole}
        />
      </div>
      <Button look="secondary">Find people</Button>
    </Form>
  );
}

const Users = ({ users }: { users: User[] }) => (
  <Table
    caption="People, by e-mail address"
    hideCaption
    rows={users}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Person',
        cell: ({ id, email, name }) => (
          <>
            <a class="govuk-link app-break" href={paths.user(id)}>
              {email}
            </a>
            {name && <div class="app-small">{name}</div>}
          </>
        ),
      },
      { title: 'Council', cell: ({ authority }) => authority?.name ?? 'None' },
      { title: 'Roles', cell: ({ roles }) => roleNames(roles) },
    ]}
  />
);
