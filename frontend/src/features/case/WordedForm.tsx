import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { Textarea } from '../../shared/ui/Textarea';
import { useWordedMove, type Application, type WordedMove } from './api';

interface Props {
  application: Application;
  move: WordedMove;
  /** What opens the form. */
  summary: string;
  label: string;
  hint: string;
  button: string;
}

/** A move that needs a reason. */
export function WordedForm({ application, move, summary, label, hint, button }: Props) {
  const [words, setWords] = useState('');
  const send = useWordedMove(move, application);
  const errors = errorsOf(send.error);
  return (
    <Details summary={summary}>
      <Form
        onSubmit={() => {
          send.mutate(words);
        }}
      >
        {send.error && errors.length === 0 && <p class="govuk-error-message">{send.error.message}</p>}
        <Textarea
          id={`${move}-words`}
          label={label}
          hint={hint}
          rows={3}
          value={words}
          error={errorAt(errors, 'words')}
          onInput={setWords}
        />
        <Button busy={send.isPending}>{button}</Button>
      </Form>
    </Details>
  );
}
