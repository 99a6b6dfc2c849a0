import { useEffect, useRef } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { useShow } from './api';
import { CodeForm } from './CodeForm';

/** Asks for a code above the page, so that nothing on it is lost. */
export function StepUpDialog({ onDone }: { onDone: (shown: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useShow(() => {
    onDone(true);
  });
  const errors = errorsOf(show.error).map((error) => ({ ...error, id: 'step-up-code' }));
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="app-dialog"
      aria-labelledby="step-up"
      onCancel={() => {
        onDone(false);
      }}
    >
      <h2 class="govuk-heading-m" id="step-up">
        Confirm that it is you
      </h2>
      <p class="govuk-body">
        What you are doing needs a code of the last ten minutes. What you entered is kept.
      </p>
      <CodeForm
        id="step-up-code"
        hint="The 6 digits that your authenticator app shows, or a recovery code"
        errors={errors}
        button="Confirm"
        busy={show.isPending}
        onCode={(code) => {
          show.mutate(code);
        }}
      >
        <Button
          look="secondary"
          type="button"
          onClick={() => {
            onDone(false);
          }}
        >
          Cancel
        </Button>
      </CodeForm>
    </dialog>
  );
}
