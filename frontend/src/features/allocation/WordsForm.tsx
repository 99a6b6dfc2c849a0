import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button, type ButtonLook } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Textarea } from '../../shared/ui/Textarea';
import type { MoveProps } from './MovePage';

interface Props extends Pick<MoveProps, 'allocation' | 'title'> {
  send: { error: Error | null; isPending: boolean; mutate: (words: string) => void };
  field: 'reason' | 'words';
  label: string;
  limit: number;
  button: string;
  look?: ButtonLook;
  children?: ComponentChildren;
}

/** A move that needs a reason. */
export function WordsForm({ allocation, title, send, field, label, limit, button, look, children }: Props) {
  const [words, setWords] = useState('');
  const errors = errorsOf(send.error);
  return (
    <Page
      title={title}
      caption={allocation.course.title}
      back={paths.allocation(allocation.id)}
      errors={errors}
    >
      {children}
      <Form
        onSubmit={() => {
          send.mutate(words);
        }}
      >
        <Textarea
          id={field}
          label={label}
          hint="The learner can read this."
          rows={3}
          limit={limit}
          value={words}
          onInput={setWords}
          error={errorAt(errors, field)}
        />
        <Button {...(look && { look })} busy={send.isPending}>
          {button}
        </Button>
      </Form>
    </Page>
  );
}
