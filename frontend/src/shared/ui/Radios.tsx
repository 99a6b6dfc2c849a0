import type { ComponentChildren } from 'preact';
import { classes } from './class-names';
import { FieldGroup, type FieldProps } from './Field';
import { optionId, type Option } from './options';

interface Props<V extends string> extends FieldProps {
  options: Option<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  inline?: boolean;
  small?: boolean;
  /** What to ask further when the option of this value is chosen. */
  reveal?: Partial<Record<V, ComponentChildren>>;
}

export function Radios<V extends string>({
  options,
  value,
  onChange,
  inline,
  small,
  reveal,
  ...field
}: Props<V>) {
  return (
    <FieldGroup {...field}>
      <div class={classes('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {options.map((option, index) => {
          const id = optionId(field.id, index);
          const more = option.value === value && reveal?.[option.value];
          return (
            <div key={option.value} class="app-option">
              <div class="govuk-radios__item">
                <input
                  class="govuk-radios__input"
                  id={id}
                  name={field.id}
                  type="radio"
                  value={option.value}
                  checked={option.value === value}
                  aria-describedby={option.hint ? `${id}-item-hint` : undefined}
                  onChange={() => {
                    onChange(option.value);
                  }}
                />
                <label class="govuk-label govuk-radios__label" for={id}>
                  {option.label}
                </label>
                {option.hint && (
                  <div id={`${id}-item-hint`} class="govuk-hint govuk-radios__hint">
                    {option.hint}
                  </div>
                )}
              </div>
              {more && <div class="govuk-radios__conditional">{more}</div>}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
