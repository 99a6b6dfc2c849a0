import { useState } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { useRetireDomain, type Authority } from './api';

/** Asks for the reason first; people whose council the domain told keep it. */
export function Retire({ authority, domain }: { authority: Authority; domain: string }) {
  const [reason, setReason] = useState('');
  const retire = useRetireDomain(authority, () => undefined);
  const id = `retire-${domain.replaceAll('.', '-')}`;
  return (
    <Details summary={`Retire ${domain}`}>
      <p class="govuk-body">New addresses will not tell this council. Nobody who is here already moves.</p>
      <Form
        onSubmit={() => {
          retire.mutate({ domain, reason });
        }}
      >
        <TextInput
          id={id}
          label={`Why is ${domain} retired?`}
          value={reason}
          error={errorsOf(retire.error)[0]?.text}
          onInput={setReason}
        />
        <Button look="warning" busy={retire.isPending}>
          Retire
        </Button>
      </Form>
    </Details>
  );
}
