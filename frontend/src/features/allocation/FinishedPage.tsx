import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { TextInput } from '../../shared/ui/TextInput';
import { useFinished, type Said } from './api';
import { movePage, type MoveProps } from './MovePage';
import { SaidFields } from './SaidFields';

export default movePage('Record that the learner has finished', 'You recorded a finished course', Finished);

function Finished({ allocation, title, onDone }: MoveProps) {
  const [said, setSaid] = useState<Said>({});
  const send = useFinished(allocation, onDone);
  const errors = errorsOf(send.error);
  const change = (part: Said) => {
    setSaid({ ...said, ...part });
  };
  return (
    <Page
      title={title}
      caption={allocation.course.title}
      back={paths.allocation(allocation.id)}
      errors={errors}
    >
      <p class="govuk-body">The learner is asked by e-mail how it went.</p>
      <Form
        onSubmit={() => {
          send.mutate(said);
        }}
      >
        <SaidFields said={said} errors={errors} onChange={change} />
        <TextInput
          id="evidenceUrl"
          label="Link to a certificate (optional)"
          hint="It starts with https://"
          type="url"
          value={said.evidenceUrl ?? ''}
          onInput={(evidenceUrl) => {
            change({ evidenceUrl: evidenceUrl || null });
          }}
          error={errorAt(errors, 'evidenceUrl')}
        />
        <Button busy={send.isPending}>Record that the course is finished</Button>
      </Form>
    </Page>
  );
}
