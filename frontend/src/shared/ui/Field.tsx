import type { ComponentChildren } from 'preact';
import { classes, describedBy } from './class-names';

/** What every form control takes. `id` is also its name, and the pointer of its errors: `/email` is `email`. */
export interface FieldProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** The label is the page's only question: shown large. */
  large?: boolean;
}

/** Label, hint and error message around one control. */
export function Field({
  id,
  label,
  hint,
  error,
  large,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <label class={classes('govuk-label', large && 'govuk-label--m')} for={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The same for a group of controls. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  large,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset class="govuk-fieldset" aria-describedby={descriptionOf({ id, hint, error })}>
        <legend class={classes('govuk-fieldset__legend', large && 'govuk-fieldset__legend--m')}>
          {label}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/** The aria-describedby of a control inside a Field. */
export const descriptionOf = (
  { id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>,
  more?: string,
) => describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, more);

function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}
