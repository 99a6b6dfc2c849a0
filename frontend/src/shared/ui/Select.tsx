import { classes } from './class-names';
import { descriptionOf, Field, type FieldProps } from './Field';
import type { Option } from './options';

interface Props<V extends string> extends FieldProps {
  options: Option<V>[];
  value: V | '';
  onChange: (value: V | '') => void;
  /** The words of the empty choice; without them there is none. */
  none?: string;
}

export function Select<V extends string>({ options, value, onChange, none, ...field }: Props<V>) {
  return (
    <Field {...field}>
      <select
        class={classes('govuk-select', field.error && 'govuk-select--error')}
        id={field.id}
        name={field.id}
        value={value}
        aria-describedby={descriptionOf(field)}
        onChange={(event) => {
          onChange(event.currentTarget.value as V | '');
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
