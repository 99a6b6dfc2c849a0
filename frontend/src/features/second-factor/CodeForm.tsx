import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';

interface Props {
  id: string;
  hint: string;
  errors: FieldError[];
  button: string;
  busy: boolean;
  onCode: (code: string) => void;
  /** Beside the button. */
  children?: ComponentChildren;
}

/** The one field for codes of an authenticator app. */
export function CodeForm({ id, hint, errors, button, busy, onCode, children }: Props) {
  const [code, setCode] = useState('');
  return (
    <Form
      onSubmit={() => {
        onCode(code);
      }}
    >
      <TextInput
        id={id}
        label="Code"
        hint={hint}
        autocomplete="one-time-code"
        spellcheck={false}
        width={20}
        value={code}
        onInput={setCode}
        error={errorAt(errors, id)}
      />
      <div class="govuk-button-group">
        <Button busy={busy}>{button}</Button>
        {children}
      </div>
    </Form>
  );
}
