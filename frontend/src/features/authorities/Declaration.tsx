import { useState } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { useSign, type Authority } from './api';

/** When it signed the Local Digital Declaration. */
export function Declaration({ authority }: { authority: Authority }) {
  const [signedOn, setSignedOn] = useState(authority.declarationSignedOn ?? '');
  const sign = useSign(authority);
  return (
    <Form
      onSubmit={() => {
        sign.mutate(signedOn);
      }}
    >
      <DateInput
        id="signedOn"
        label="When did it sign the Local Digital Declaration?"
        hint="Leave empty where it has not"
        large
        value={signedOn}
        error={errorsOf(sign.error)[0]?.text}
        onChange={setSignedOn}
      />
      <Button look="secondary" busy={sign.isPending}>
        Save the day
      </Button>
    </Form>
  );
}
