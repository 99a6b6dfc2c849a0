import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { useStarted, type Said } from './api';
import { movePage, type MoveProps } from './MovePage';
import { SaidFields } from './SaidFields';

export default movePage('Record that the learner has started', 'You recorded a start', Started);

function Started({ allocation, title, onDone }: MoveProps) {
  const [said, setSaid] = useState<Said>({});
  const send = useStarted(allocation, onDone);
  const errors = errorsOf(send.error);
  return (
    <Page
      title={title}
      caption={allocation.course.title}
      back={paths.allocation(allocation.id)}
      errors={errors}
    >
      <Form
        onSubmit={() => {
          send.mutate(said);
        }}
      >
        <SaidFields
          said={said}
          errors={errors}
          onChange={(part) => {
            setSaid({ ...said, ...part });
          }}
        />
        <Button busy={send.isPending}>Record the start</Button>
      </Form>
    </Page>
  );
}
