import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import type { Role } from '../../shared/api/roles';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useAuthorityNames, useInvite } from './api';
import { roleOptions } from './roles';

export default function InvitePage() {
  const { route } = useLocation();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [council, setCouncil] = useState('');
  const leads = roles.includes('COUNCIL_LEAD');
  const found = useAuthorityNames(leads ? council : '').data?.items ?? [];
  const invite = useInvite(({ email: invited }) => {
    leaveNotice(`We have sent an invitation to ${invited}`);
    route(paths.roleInvitations);
  });
  const errors = errorsOf(invite.error);
  return (
    <Page title="Invite somebody" back={paths.roleInvitations} errors={errors}>
      <p class="govuk-body">
        For people who have no account yet. They get an e-mail with a link that works once, for three days.
        Whoever joins the team sets up a second factor before their role counts.
      </p>
      <Form
        onSubmit={() => {
          invite.mutate({ email: email.trim(), roles, authorityCode: (leads && council) || null });
        }}
      >
        <TextInput
          id="email"
          label="Their work e-mail address"
          type="email"
          spellcheck={false}
          value={email}
          error={errorAt(errors, 'email')}
          onInput={setEmail}
        />
        <Checkboxes
          id="roles"
          label="What will they be?"
          options={roleOptions}
          values={roles}
          error={errorAt(errors, 'roles')}
          onChange={setRoles}
        />
        {leads && (
          <LookUp
            id="authorityCode"
            label="Which council do they lead? (optional)"
            hint="Only where their address does not say it. Start to type the name, then pick it."
            found={found.map(({ code, name }) => ({ value: code, label: name }))}
            value={council}
            error={errorAt(errors, 'authorityCode')}
            onChange={setCouncil}
          />
        )}
        <Button busy={invite.isPending}>Send the invitation</Button>
      </Form>
    </Page>
  );
}
