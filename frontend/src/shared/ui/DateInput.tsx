import { useState } from 'preact/hooks';
import { classes } from './class-names';
import { FieldGroup, type FieldProps } from './Field';
import { optionId } from './options';

interface Props extends FieldProps {
  /** An ISO day, as much of one as has been typed, or '': the server says what is wrong with it. */
  value: string;
  onChange: (value: string) => void;
}

const parts = [
  { name: 'Day', width: 2 },
  { name: 'Month', width: 2 },
  { name: 'Year', width: 4 },
] as const;

export function DateInput({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState(() => value.split('-').reverse());
  return (
    <FieldGroup {...field}>
      <div class="govuk-date-input">
        {parts.map((part, index) => (
          <div key={part.name} class="govuk-date-input__item">
            <label class="govuk-label govuk-date-input__label" for={optionId(field.id, index)}>
              {part.name}
            </label>
            <input
              class={classes(
                'govuk-input govuk-date-input__input',
                `govuk-input--width-${part.width}`,
                field.error && 'govuk-input--error',
              )}
              id={optionId(field.id, index)}
              type="text"
              inputMode="numeric"
              value={typed[index] ?? ''}
              onInput={(event) => {
                const next = [0, 1, 2].map((at) =>
                  at === index ? event.currentTarget.value : (typed[at] ?? ''),
                );
                setTyped(next);
                onChange(isoDay(next));
              }}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** `['3', '9', '2026']` is `2026-09-03`; nothing typed is ''. */
export function isoDay([day = '', month = '', year = '']: string[]): string {
  const trimmed = [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')];
  return day.trim() || month.trim() || year.trim() ? trimmed.join('-') : '';
}
