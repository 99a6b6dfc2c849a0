import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { courseTitle, type Application } from '../../shared/api/application';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { AnswersList } from './AnswersList';
import { useSubmit } from './api';
import { RulesNow } from './RulesNow';
import { SaveStatus } from './SaveStatus';
import { StillMissing } from './StillMissing';
import { backFrom } from './steps';
import { namesIn } from './answers';
import { readTyped } from './unsaved';
import type { Draft } from './use-draft';

export function CheckStep({ draft }: { draft: Draft }) {
  const { application } = draft;
  const { route } = useLocation();
  const settled = useEverythingSaved(draft);
  const submit = useSubmit(application, ({ id }) => {
    route(paths.applySent(id), true);
  });
  const errors = errorsOf(submit.error).map(({ text }) => ({ text }));
  return (
    <Page
      title="Check your answers"
      caption={`Apply: ${courseTitle(application)}`}
      back={backFrom(application.id, 'check', false)}
      errors={errors}
    >
      <AnswersList application={application} />
      <RulesNow application={application} />
      <StillMissing id={application.id} faults={[...application.missing, ...draft.refused]} />
      {mayBeSent(application) && (
        <Button
          busy={submit.isPending || !settled}
          onClick={() => {
            submit.mutate(null);
          }}
        >
          Send application
        </Button>
      )}
      <SaveStatus state={draft.state} />
    </Page>
  );
}

const mayBeSent = ({ next }: Application) => next.includes('submit');

// What was typed on a page left with the browser's own buttons may still be on its way.
function useEverythingSaved({ application, save, state }: Draft): boolean {
  const [save0] = useState(() => save);
  useEffect(() => {
    if (namesIn(readTyped(application.id)).length > 0) void save0().catch(() => undefined);
  }, [application.id, save0]);
  return state === 'idle' || state === 'saved';
}
