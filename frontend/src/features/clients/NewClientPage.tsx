import { useState } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { Page } from '../../shared/ui/Page';
import { PanelPage } from '../../shared/ui/PanelPage';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useAuthorityNames, useRegister } from './api';
import { useArea } from './area';
import { keysHint } from './KeysForm';
import { scopeOptions } from './scopes';
import { SecretOnce } from './SecretOnce';

export default function NewClientPage() {
  const [name, setName] = useState('');
  const area = useArea();
  const own = useOwnCouncil();
  const [chosen, setChosen] = useState('');
  const [jwks, setJwks] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const authorityCode = area.ofCouncil ? own : chosen;
  const authorities = useAuthorityNames(chosen).data?.items ?? [];
  const register = useRegister();
  const errors = errorsOf(register.error);
  if (register.data)
    return (
      <PanelPage title="System registered" body={name}>
        {area.ofCouncil && (
          <p class="govuk-body">It works when an administrator of the service has approved it.</p>
        )}
        <SecretOnce made={register.data} />
        <p class="govuk-body">
          <a class="govuk-link" href={area.one(register.data.id)}>
            See the system
          </a>
        </p>
      </PanelPage>
    );
  return (
    <Page title="Register a system" back={area.list} errors={errors}>
      <Form
        onSubmit={() => {
          register.mutate({ name, authorityCode, scopes, ...(jwks.trim() && { jwks }) });
        }}
      >
        <TextInput
          id="name"
          label="What is it?"
          hint="For example: Learning platform of Leeds"
          value={name}
          error={errorAt(errors, 'name')}
          onInput={setName}
        />
        {!area.ofCouncil && (
          <LookUp
            id="authorityCode"
            label="Which council does it belong to?"
            hint="Start to type the name, then pick it"
            found={authorities.map((one) => ({ value: one.code, label: one.name }))}
            value={chosen}
            error={errorAt(errors, 'authorityCode')}
            onChange={setChosen}
          />
        )}
        <Checkboxes
          id="scopes"
          label="What may it do?"
          options={scopeOptions}
          values={scopes}
          error={errorAt(errors, 'scopes')}
          onChange={setScopes}
        />
        <Textarea
          id="jwks"
          label="Public keys (optional)"
          hint={`${keysHint} Without keys it gets a secret.`}
          value={jwks}
          error={errorAt(errors, 'jwks')}
          onInput={setJwks}
        />
        <Button busy={register.isPending}>Register</Button>
      </Form>
    </Page>
  );
}

function useOwnCouncil(): string {
  const session = useSession();
  return (session.status === 'signed-in' && session.person.authority?.code) || '';
}
