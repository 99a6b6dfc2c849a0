import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import type { Agreement, AgreementDraft } from './api';

interface Props {
  before?: Agreement;
  errors: FieldError[];
  busy: boolean;
  button: string;
  onSubmit: (draft: AgreementDraft) => void;
}

export function AgreementForm({ before, errors, busy, button, onSubmit }: Props) {
  const [reference, setReference] = useState(before?.reference ?? '');
  const [startsOn, setStartsOn] = useState(before?.startsOn ?? '');
  const [endsOn, setEndsOn] = useState(before?.endsOn ?? '');
  const [terms, setTerms] = useState(before?.terms ?? '');
  return (
    <Form
      onSubmit={() => {
        onSubmit({ reference, startsOn: startsOn || null, endsOn: endsOn || null, terms: terms || null });
      }}
    >
      <TextInput
        id="reference"
        label="Reference"
        width={20}
        value={reference}
        error={errorAt(errors, 'reference')}
        onInput={setReference}
      />
      <DateInput
        id="startsOn"
        label="First day"
        value={startsOn}
        error={errorAt(errors, 'startsOn')}
        onChange={setStartsOn}
      />
      <DateInput
        id="endsOn"
        label="Last day (optional)"
        hint="Leave empty if it runs until somebody ends it"
        value={endsOn}
        error={errorAt(errors, 'endsOn')}
        onChange={setEndsOn}
      />
      <Textarea
        id="terms"
        label="Terms (optional)"
        value={terms}
        error={errorAt(errors, 'terms')}
        onInput={setTerms}
      />
      <Button busy={busy}>{button}</Button>
    </Form>
  );
}
