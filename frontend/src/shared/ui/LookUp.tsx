import { descriptionOf, Field, type FieldProps } from './Field';
import type { Option } from './options';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** What the words typed so far find. */
  found: Option[];
}

/** A text box that offers what its words find; the browser's own list, so that every keyboard and screen reader knows it. */
export function LookUp({ value, onChange, found, ...field }: Props) {
  const list = `${field.id}-found`;
  return (
    <Field {...field}>
      <input
        class="govuk-input"
        id={field.id}
        name={field.id}
        type="text"
        value={value}
        list={list}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={descriptionOf(field)}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <datalist id={list}>
        {found.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
