import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Textarea } from '../../shared/ui/Textarea';
import { useParam } from '../../shared/ui/use-param';
import { WarningText } from '../../shared/ui/WarningText';
import { useMoveToFront } from './api';

const LONGEST = 500;

export default function MoveToFrontPage() {
  const pool = useParam('id');
  const application = useParam('application');
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const list = paths.waitingList(pool);
  const move = useMoveToFront(pool, application, () => {
    leaveNotice('They are moved to the front. The next licence of this pool is theirs.');
    route(list);
  });
  const errors = errorsOf(move.error);
  return (
    <Page title="Move somebody to the front" back={list} errors={errors}>
      <WarningText>
        They get the next licence, before everybody who has waited longer. It is recorded who moved them and
        why.
      </WarningText>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.reviewCase(application)}>
          See the application
        </a>
      </p>
      <Form
        onSubmit={() => {
          move.mutate(reason);
        }}
      >
        <Textarea
          id="reason"
          label="Why?"
          hint="The applicant sees this in their timeline."
          rows={4}
          limit={LONGEST}
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        <Button busy={move.isPending}>Move to the front</Button>
      </Form>
    </Page>
  );
}
