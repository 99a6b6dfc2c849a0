import { useState } from 'preact/hooks';
import { errorAt, errorsOf, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useAddresses, useConfirm, type Batch } from './api';
import { refusedOf } from './refused';

/** Says that it is done at the supplier, all of it or but for those it refused. */
export function ConfirmForm({ batch, onDone }: { batch: Batch; onDone: () => void }) {
  const [refused, setRefused] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<FieldError[]>([]);
  const addresses = useAddresses(batch).data ?? { addresses: [], leftOut: 0 };
  const confirm = useConfirm(batch, onDone);
  const errors = wrong.length > 0 ? wrong : errorsOf(confirm.error);
  const submit = () => {
    const said = refusedOf(refused, reason, addresses);
    setWrong(said.errors);
    if (said.errors.length === 0) confirm.mutate(said.failed);
  };
  return (
    <section aria-labelledby="confirming">
      <h2 class="govuk-heading-m" id="confirming">
        2. Confirm that it is done
      </h2>
      <ErrorSummary errors={errors} />
      <Form onSubmit={submit}>
        <Details summary="The supplier refused some of them">
          <Textarea
            id="refused"
            label="Addresses that were refused"
            hint="One on each line"
            value={refused}
            error={errorAt(errors, 'refused')}
            onInput={setRefused}
          />
          <TextInput
            id="reason"
            label="What the supplier said of them"
            value={reason}
            error={errorAt(errors, 'reason')}
            onInput={setReason}
          />
        </Details>
        <Button busy={confirm.isPending}>
          {batch.kind === 'INVITATION' ? 'Confirm as sent' : 'Confirm as removed'}
        </Button>
      </Form>
    </section>
  );
}
