import { classes } from './class-names';
import { descriptionOf, type FieldProps } from './Field';

interface Props extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One box on its own: a declaration, a yes or no. */
export function Checkbox({ id, label, hint, error, checked, onChange }: Props) {
  return (
    <div class={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      {error !== undefined && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={id}
            type="checkbox"
            checked={checked}
            aria-describedby={descriptionOf({ id, hint, error })}
            onChange={(event) => {
              onChange(event.currentTarget.checked);
            }}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {label}
          </label>
          {hint !== undefined && (
            <div id={`${id}-hint`} class="govuk-hint govuk-checkboxes__hint">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
