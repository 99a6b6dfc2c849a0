import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldError } from '../api/field-errors';

/** Lists what must be put right. Takes the focus each time the list changes; each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const words = errors.map((error) => error.text).join('\n');
  // At once: an effect that waits for the screen could take the focus back from a line already chosen.
  useLayoutEffect(() => {
    if (words) box.current?.focus();
  }, [words]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.text}>
                <Line {...error} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function Line({ id, text }: FieldError) {
  if (id === undefined) return <span class="govuk-error-message">{text}</span>;
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        toField(id);
      }}
    >
      {text}
    </a>
  );
}

// Scrolls to the question, not to the box, so that the label can be read; opens what hides it.
function toField(id: string): void {
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  const question = field?.closest('.govuk-form-group') ?? field;
  if (question instanceof HTMLElement) question.scrollIntoView();
  field?.focus({ preventScroll: true });
}
