import { useEffect, useState } from 'preact/hooks';
import { plural } from '../words/amounts';
import { classes } from './class-names';
import { descriptionOf, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  /** Counts characters; the person may write more and is told, nothing is cut off. */
  limit?: number;
}

export function Textarea({ value, onInput, rows = 5, limit, ...field }: Props) {
  const { id, error } = field;
  return (
    <div class={limit === undefined ? undefined : 'govuk-character-count'}>
      <Field {...field}>
        <textarea
          class={classes('govuk-textarea', error && 'govuk-textarea--error')}
          id={id}
          name={id}
          rows={rows}
          value={value}
          aria-describedby={descriptionOf(field, limit === undefined ? undefined : `${id}-count`)}
          onInput={(event) => {
            onInput(event.currentTarget.value);
          }}
        />
      </Field>
      {limit !== undefined && <Count id={`${id}-count`} left={limit - value.length} />}
    </div>
  );
}

// Spoken only after a pause in typing, so that a screen reader is not interrupted by every letter.
const PAUSE_MS = 1000;

function Count({ id, left }: { id: string; left: number }) {
  const words =
    left < 0
      ? `You have ${plural(-left, 'character')} too many`
      : `You have ${plural(left, 'character')} remaining`;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSpoken(words);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <>
      <div
        id={id}
        class={classes('govuk-character-count__message', left < 0 ? 'govuk-error-message' : 'govuk-hint')}
      >
        {words}
      </div>
      <div class="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}
