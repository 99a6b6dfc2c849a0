import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useComplete, useLicence } from './api';

export default function FinishedPage() {
  return (
    <WaitingPage title="You have finished" query={useLicence(useParam('id'))}>
      {(licence) => <Finished licence={licence} />}
    </WaitingPage>
  );
}

function Finished({ licence }: { licence: Allocation }) {
  const { route } = useLocation();
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const complete = useComplete(licence, () => {
    route(paths.myFeedback(licence.id), true);
  });
  const errors = errorsOf(complete.error);
  return (
    <Page
      title="Have you finished the course?"
      caption={licence.course.title}
      back={paths.myLicence(licence.id)}
      errors={errors}
    >
      <p class="govuk-body">
        Well done. Saying so ends your use of the licence. It counts for your council too.
      </p>
      <Form
        onSubmit={() => {
          complete.mutate(evidenceUrl ? { evidenceUrl } : {});
        }}
      >
        <TextInput
          id="evidenceUrl"
          label="Link to your certificate (optional)"
          hint="Where others can see that you finished. It starts with https://"
          type="url"
          spellcheck={false}
          value={evidenceUrl}
          onInput={setEvidenceUrl}
          error={errorAt(errors, 'evidenceUrl')}
        />
        <Button busy={complete.isPending}>Yes, I have finished</Button>
      </Form>
    </Page>
  );
}
