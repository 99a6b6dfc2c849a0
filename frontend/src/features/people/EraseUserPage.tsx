import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { useEraseUser, useUser, type Reason, type User } from './api';

const reasons: { value: Reason; label: string }[] = [
  { value: 'ASKED_IN_WRITING', label: 'They asked for it in writing' },
  { value: 'ASKED_BY_PHONE', label: 'They asked for it by phone, and we made sure it was them' },
  { value: 'LEFT_COUNCIL', label: 'They left their council' },
];

export default function EraseUserPage() {
  return (
    <WaitingPage title="Erase a person" query={useUser(useParam('id'))}>
      {(user) => <Shown user={user} />}
    </WaitingPage>
  );
}

function Shown({ user }: { user: User }) {
  const { route } = useLocation();
  const [reason, setReason] = useState<Reason>();
  const erase = useEraseUser(user.id, ({ licencesGivenBack, applicationsWithdrawn }) => {
    leaveNotice(
      `Erased. Licences given back: ${licencesGivenBack}. Applications withdrawn: ${applicationsWithdrawn}.`,
    );
    route(paths.users, true);
  });
  const errors = errorsOf(erase.error);
  return (
    <Page title="Erase a person" caption={user.name ?? user.email} back={paths.user(user.id)} errors={errors}>
      <p class="govuk-body">
        Their name, address, everything they wrote and what was written about them goes. Licences that they
        hold go to whoever waits, open applications are withdrawn. Counts stay, with nobody’s name on them.
      </p>
      <WarningText>This cannot be undone.</WarningText>
      <Form
        onSubmit={() => {
          erase.mutate(reason);
        }}
      >
        <Radios
          id="reason"
          label="Why are they erased?"
          hint="The audit keeps this"
          options={reasons}
          value={reason}
          error={errorAt(errors, 'reason')}
          onChange={setReason}
        />
        <Button look="warning" busy={erase.isPending}>
          Erase {user.email}
        </Button>
      </Form>
    </Page>
  );
}
