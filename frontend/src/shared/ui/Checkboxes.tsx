import { classes } from './class-names';
import { FieldGroup, type FieldProps } from './Field';
import { optionId, type Option } from './options';

interface Props<V extends string> extends FieldProps {
  options: Option<V>[];
  values: V[];
  onChange: (values: V[]) => void;
  small?: boolean;
}

export function Checkboxes<V extends string>({ options, values, onChange, small, ...field }: Props<V>) {
  return (
    <FieldGroup {...field}>
      <div class={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {options.map((option, index) => {
          const id = optionId(field.id, index);
          return (
            <div key={option.value} class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id={id}
                name={field.id}
                type="checkbox"
                value={option.value}
                checked={values.includes(option.value)}
                aria-describedby={option.hint ? `${id}-item-hint` : undefined}
                onChange={() => {
                  onChange(toggled(values, option.value));
                }}
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {option.label}
              </label>
              {option.hint && (
                <div id={`${id}-item-hint`} class="govuk-hint govuk-checkboxes__hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** The values with this one added, or taken out when it was there. */
export const toggled = <V extends string>(values: V[], value: V): V[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
