import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import type { Supplier, SupplierDraft } from './api';
import { handsOutWords } from './words';

const ways = Object.entries(handsOutWords).map(([value, label]) => ({
  value: value as Supplier['handsOut'],
  label,
}));

interface Props {
  before?: Supplier;
  errors: FieldError[];
  busy: boolean;
  button: string;
  onSubmit: (draft: SupplierDraft) => void;
}

export function SupplierForm({ before, errors, busy, button, onSubmit }: Props) {
  const [name, setName] = useState(before?.name ?? '');
  const [handsOut, setHandsOut] = useState(before?.handsOut);
  const [contact, setContact] = useState(before?.contact ?? '');
  const [limits, setLimits] = useState(before?.learnerLimits ?? '');
  return (
    <Form
      onSubmit={() => {
        onSubmit({
          name,
          handsOut: handsOut ?? null,
          contact: contact || null,
          learnerLimits: limits || null,
        });
      }}
    >
      <TextInput id="name" label="Name" value={name} error={errorAt(errors, 'name')} onInput={setName} />
      <Radios
        id="handsOut"
        label="How does a licence reach a learner?"
        options={ways}
        value={handsOut}
        error={errorAt(errors, 'handsOut')}
        onChange={setHandsOut}
      />
      <Textarea
        id="contact"
        label="Contact (optional)"
        hint="Whom to ask there, and how"
        rows={3}
        value={contact}
        error={errorAt(errors, 'contact')}
        onInput={setContact}
      />
      <Textarea
        id="learnerLimits"
        label="Limits on learners (optional)"
        hint="What the supplier limits: addresses, learners at once, swaps in a month"
        rows={4}
        value={limits}
        error={errorAt(errors, 'learnerLimits')}
        onInput={setLimits}
      />
      <Button busy={busy}>{button}</Button>
    </Form>
  );
}
