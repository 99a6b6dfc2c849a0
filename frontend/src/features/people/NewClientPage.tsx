import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { Page } from '../../shared/ui/Page';
import { PanelPage } from '../../shared/ui/PanelPage';
import { TextInput } from '../../shared/ui/TextInput';
import { useAuthorityNames, useRegister } from './api';
import { scopeOptions } from './scopes';
import { SecretOnce } from './SecretOnce';

export default function NewClientPage() {
  const [name, setName] = useState('');
  const [authorityCode, setAuthorityCode] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const authorities = useAuthorityNames(authorityCode).data?.items ?? [];
  const register = useRegister();
  const errors = errorsOf(register.error);
  if (register.data)
    return (
      <PanelPage title="System registered" body={name}>
        <SecretOnce made={register.data} />
        <p class="govuk-body">
          <a class="govuk-link" href={paths.clients}>
            Back to partner clients
          </a>
        </p>
      </PanelPage>
    );
  return (
    <Page title="Register a system" back={paths.clients} errors={errors}>
      <Form
        onSubmit={() => {
          register.mutate({ name, authorityCode, scopes });
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
        <LookUp
          id="authorityCode"
          label="Which council does it belong to?"
          hint="Start to type the name, then pick it"
          found={authorities.map((one) => ({ value: one.code, label: one.name }))}
          value={authorityCode}
          error={errorAt(errors, 'authorityCode')}
          onChange={setAuthorityCode}
        />
        <Checkboxes
          id="scopes"
          label="What may it do?"
          options={scopeOptions}
          values={scopes}
          error={errorAt(errors, 'scopes')}
          onChange={setScopes}
        />
        <Button busy={register.isPending}>Register</Button>
      </Form>
    </Page>
  );
}
