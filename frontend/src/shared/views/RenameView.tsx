import { useLayoutEffect, useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../api/field-errors';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { TextInput } from '../ui/TextInput';
import { useChangeView, type SavedView } from './api';

/** Another name for the same filters. */
export function RenameView({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const [name, setName] = useState(view.name);
  const change = useChangeView(view, onDone);
  const id = `name-${view.id}`;
  // At once: the next key may come before the screen is drawn.
  useLayoutEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return (
    <Form
      onSubmit={() => {
        change.mutate({ name, query: view.query });
      }}
    >
      <TextInput
        id={id}
        label={`New name for ${view.name}`}
        value={name}
        width={20}
        error={errorAt(errorsOf(change.error), 'name') ?? change.error?.message}
        onInput={setName}
      />
      <div class="govuk-button-group">
        <Button look="secondary" busy={change.isPending}>
          Rename
        </Button>
        <Button look="secondary" onClick={onDone}>
          Keep the name
        </Button>
      </div>
    </Form>
  );
}
