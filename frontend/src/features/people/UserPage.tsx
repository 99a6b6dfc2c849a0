import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useSetRoles, useUser, type User } from './api';
import { LostFactor } from './LostFactor';
import { TheirData } from './TheirData';
import { roleNames, roleOptions } from './roles';
import { Vouch } from './Vouch';

export default function UserPage() {
  return (
    <WaitingPage title="Person" query={useUser(useParam('id'))}>
      {(user) => <Shown user={user} />}
    </WaitingPage>
  );
}

function Shown({ user }: { user: User }) {
  const { route } = useLocation();
  const [roles, setRoles] = useState(user.roles);
  const save = useSetRoles(user, () => {
    leaveNotice(`${user.name ?? user.email}: ${roleNames(roles)}`);
    route(paths.users);
  });
  const errors = errorsOf(save.error);
  return (
    <Page title={user.name ?? user.email} caption="Person" back={paths.users} errors={errors}>
      <SummaryList
        rows={[
          { term: 'E-mail', value: <span class="app-break">{user.email}</span> },
          { term: 'Council', value: user.authority?.name },
          { term: 'Here since', value: day(user.createdAt) },
          { term: 'Roles now', value: roleNames(user.roles) },
        ]}
      />
      <Form
        onSubmit={() => {
          save.mutate(roles);
        }}
      >
        <Checkboxes
          id="roles"
          label="Roles"
          hint="They count from the person’s next step on"
          options={roleOptions.map((option) => ({ ...option, value: option.value }))}
          values={roles}
          error={errorAt(errors, 'roles')}
          onChange={setRoles}
        />
        <Button busy={save.isPending}>Save roles</Button>
      </Form>
      <Vouch key={user.version} user={user} />
      <LostFactor user={user} />
      <TheirData user={user} />
    </Page>
  );
}
