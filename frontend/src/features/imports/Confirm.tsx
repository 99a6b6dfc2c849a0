import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { Form } from '../../shared/ui/Form';
import { plural } from '../../shared/words/amounts';
import type { Import, useCancel, useConfirm } from './api';

interface Props {
  one: Import;
  confirm: ReturnType<typeof useConfirm>;
  cancel: ReturnType<typeof useCancel>;
}

/** What can be done with an import, as the API says. */
export function Confirm({ one, confirm, cancel }: Props) {
  const [whole, setWhole] = useState(false);
  const may = (move: string) => one.next.includes(move);
  if (one.next.length === 0) return null;
  return (
    <Form
      onSubmit={() => {
        confirm.mutate(whole && may('confirm-whole'));
      }}
    >
      {one.status === 'READY' && !may('confirm') && (
        <p class="govuk-body">There is nothing to import: no row is new or changed.</p>
      )}
      {may('confirm-whole') && (
        <Checkbox
          id="whole"
          label="All or nothing"
          hint="If one row cannot be written, none is"
          checked={whole}
          onChange={setWhole}
        />
      )}
      <div class="govuk-button-group">
        {may('confirm') && (
          <Button busy={confirm.isPending}>Import {plural(one.rows.new + one.rows.changed, 'row')}</Button>
        )}
        {may('cancel') && (
          <Button
            look="secondary"
            busy={cancel.isPending}
            onClick={() => {
              cancel.mutate(undefined);
            }}
          >
            {one.status === 'APPLYING' ? 'Stop here' : 'Cancel this import'}
          </Button>
        )}
      </div>
    </Form>
  );
}
