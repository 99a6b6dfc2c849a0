import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { count } from '../../shared/words/amounts';
import { useTake, type BatchKind, type DeskSupplier } from './api';

/** Takes the oldest of a work-list upon oneself. */
export function TakeForm({ supplier, kind }: { supplier: DeskSupplier; kind: BatchKind }) {
  const { route } = useLocation();
  const [most, setMost] = useState('');
  const take = useTake(supplier.id, (batch) => {
    route(paths.deskBatch(batch.id));
  });
  const errors = errorsOf(take.error);
  return (
    <Form
      onSubmit={() => {
        take.mutate({ kind, most: most.trim() === '' ? null : Number(most) });
      }}
    >
      <ErrorSummary errors={errors} />
      <TextInput
        id="most"
        label="How many people at most (optional)"
        hint={`The supplier takes ${count(supplier.addressesAtOnce)} at once`}
        inputmode="numeric"
        width={5}
        value={most}
        error={errorAt(errors, 'most')}
        onInput={setMost}
      />
      <Button busy={take.isPending}>Take a batch</Button>
    </Form>
  );
}
