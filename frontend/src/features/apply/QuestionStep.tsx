import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { courseTitle } from '../../shared/api/application';
import { Failure } from '../../shared/api/failure';
import { errorsOf, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { ChangedElsewhere } from './api';
import { Clash } from './Clash';
import { questions, type Asked } from './questions';
import { SaveStatus } from './SaveStatus';
import { after, backFrom, faultsAt } from './steps';
import type { Draft } from './use-draft';

/** One question on its page: saved as it is answered; "Continue" asks for what is still missing. */
export function QuestionStep({ draft, step }: { draft: Draft; step: Asked }) {
  const { id, status } = draft.application;
  const sent = status !== 'DRAFT';
  const changing = useLocation().query['change'] !== undefined || sent;
  const { errors, busy, submit } = useContinue(draft, step, changing ? 'check' : after(step));
  const { title, Fields } = questions[step];
  const caption = `Apply: ${courseTitle(draft.application)}`;
  return (
    <Page
      title={title}
      caption={step === 'course' ? undefined : caption}
      back={backFrom(id, step, changing)}
      errors={errors}
    >
      <Clash draft={draft} />
      <Form onSubmit={submit}>
        <Fields draft={draft} errors={errors} />
        <Button busy={busy}>Continue</Button>
        <SaveStatus state={draft.state} />
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={sent ? paths.myApplication(id) : paths.applyLater(id)}>
          {sent ? 'Leave it as it is' : 'Save and come back later'}
        </a>
      </p>
    </Page>
  );
}

function useContinue(draft: Draft, step: Asked, next: string) {
  const { route } = useLocation();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setErrors([]);
    const found = await draft.save().then(({ missing }) => faultsAt(missing, step), errorsFor(step));
    setErrors(found);
    setBusy(false);
    if (found.length === 0) route(paths.applyStep(draft.application.id, next));
  };
  return { errors, busy, submit };
}

// What is wrong on another page is shown there and before sending; it must not keep anybody here.
const errorsFor = (step: Asked) => (failure: unknown) => {
  if (failure instanceof ChangedElsewhere) return [{ text: failure.message }];
  const faults = failure instanceof Failure ? failure.problem.errors : undefined;
  return faults ? faultsAt(faults, step) : errorsOf(failure);
};
