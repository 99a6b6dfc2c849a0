import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { useAddNote } from './api';

/** A note on the history. It stays as it is written. */
export function NoteForm({ id }: { id: string }) {
  const [words, setWords] = useState('');
  const [visible, setVisible] = useState(false);
  const add = useAddNote(id, () => {
    setWords('');
    setVisible(false);
  });
  const errors = errorsOf(add.error);
  return (
    <Details summary="Add a note">
      <Form
        onSubmit={() => {
          add.mutate({ words, visibleToApplicant: visible });
        }}
      >
        {add.error && errors.length === 0 && <p class="govuk-error-message">{add.error.message}</p>}
        <Textarea
          id="note"
          label="Note"
          hint="It cannot be changed later"
          rows={3}
          value={words}
          error={errorAt(errors, 'words')}
          onInput={setWords}
        />
        <Checkbox
          id="note-visible"
          label="The applicant may read it"
          checked={visible}
          onChange={setVisible}
        />
        <Button look="secondary" busy={add.isPending}>
          Add the note
        </Button>
        <p class="govuk-body" role="status">
          {add.isSuccess && words === '' ? 'The note is on the history.' : ''}
        </p>
      </Form>
    </Details>
  );
}
