import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { courseTitle, type Application } from '../../shared/api/application';
import { errorsOf } from '../../shared/api/field-errors';
import { ManagerNote } from '../../shared/applying/ManagerNote';
import { Button } from '../../shared/ui/Button';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { namesIn } from './answers';
import { AnswersList } from './AnswersList';
import { useSubmit } from './api';
import { RulesNow } from './RulesNow';
import { SaveStatus } from './SaveStatus';
import { backFrom } from './steps';
import { StillMissing } from './StillMissing';
import { TeamLine } from './TeamLine';
import { readTyped } from './unsaved';
import type { Draft } from './use-draft';

export function CheckStep({ draft }: { draft: Draft }) {
  const { application } = draft;
  return application.status === 'DRAFT' ? <Check draft={draft} /> : <Sent application={application} />;
}

function Check({ draft }: { draft: Draft }) {
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
      <TeamLine application={application} />
      <ManagerNote application={application} />
      <StillMissing id={application.id} faults={[...application.missing, ...draft.refused]} />
      {mayBeSent(application) && (
        <Button
          busy={submit.isPending || !settled}
          onClick={() => {
            submit.mutate(null);
          }}
        >
          {application.team ? 'Confirm for the team' : 'Send application'}
        </Button>
      )}
      <SaveStatus state={draft.state} />
    </Page>
  );
}

// It was sent and nobody has read it: each answer is saved by its own page.
const Sent = ({ application }: { application: Application }) => (
  <Page
    title="Change your answers"
    caption={`Application ${application.reference}`}
    back={paths.myApplication(application.id)}
  >
    <p class="govuk-body">Your application keeps its place. A reviewer reads what it says then.</p>
    <AnswersList application={application} />
    <LinkButton href={paths.myApplication(application.id)}>I have finished</LinkButton>
  </Page>
);

const mayBeSent = ({ next }: Application) => next.includes('submit');

// What was typed on a page left with the browser's own buttons may still be on its way.
function useEverythingSaved({ application, save, state }: Draft): boolean {
  const [save0] = useState(() => save);
  useEffect(() => {
    if (namesIn(readTyped(application.id)).length > 0) void save0().catch(() => undefined);
  }, [application.id, save0]);
  return state === 'idle' || state === 'saved';
}
