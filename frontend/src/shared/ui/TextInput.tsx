import { classes } from './class-names';
import { descriptionOf, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'url' | 'tel' | 'search';
  /** What the browser may fill in: `email`, `name`, `one-time-code`. */
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal';
  /** A fixed width in characters, for answers of a known length. */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
  prefix?: string;
  spellcheck?: boolean;
}

export function TextInput({ value, onInput, width, prefix, type = 'text', spellcheck, ...field }: Props) {
  const { id, error, autocomplete, inputmode } = field;
  const input = (
    <input
      class={classes('govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error')}
      id={id}
      name={id}
      type={type}
      value={value}
      autocomplete={autocomplete}
      inputMode={inputmode}
      spellcheck={spellcheck ?? type === 'text'}
      aria-describedby={descriptionOf(field)}
      onInput={(event) => {
        onInput(event.currentTarget.value);
      }}
    />
  );
  return <Field {...field}>{prefix ? <Prefixed prefix={prefix}>{input}</Prefixed> : input}</Field>;
}

function Prefixed({ prefix, children }: { prefix: string; children: preact.JSX.Element }) {
  return (
    <div class="govuk-input__wrapper">
      <div class="govuk-input__prefix" aria-hidden="true">
        {prefix}
      </div>
      {children}
    </div>
  );
}
