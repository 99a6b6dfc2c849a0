import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import type { Schemas } from '../../shared/api/types';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { Waiting } from '../../shared/ui/Waiting';
import { useGiveNotice, type Notice } from './api';
import { movePage, type MoveProps } from './MovePage';
import { ProgressFields } from './ProgressFields';

type Reason = Schemas['ReclaimNoticeRequest']['reason'];

const LONGEST = 2000;

export default movePage('Give notice that we take it back', 'You gave notice', GiveNotice);

function GiveNotice({ allocation, title, onDone }: MoveProps) {
  const [notice, setNotice] = useState<Notice>({ progress: {} });
  const send = useGiveNotice(allocation, onDone);
  const errors = errorsOf(send.error);
  const change = (part: Notice) => {
    setNotice({ ...notice, ...part });
  };
  return (
    <Page
      title={title}
      caption={allocation.course.title}
      back={paths.allocation(allocation.id)}
      errors={errors}
    >
      <p class="govuk-body">
        The learner is written to, and can answer within ten working days. With an answer you decide. Without
        one the licence goes to the next person by itself.
      </p>
      <Form
        onSubmit={() => {
          send.mutate(notice);
        }}
      >
        <Waiting query={useVocabulary()}>
          {({ reclaimReasons }) => (
            <Radios
              id="reason"
              label="Why?"
              options={reclaimReasons.map(({ value, label, hint }) => ({
                value: value as Reason,
                label,
                hint,
              }))}
              value={notice.reason}
              onChange={(reason) => {
                change({ reason });
              }}
              error={errorAt(errors, 'reason')}
            />
          )}
        </Waiting>
        <Textarea
          id="words"
          label="What do we know?"
          hint="Since when, and from where. The learner reads this."
          limit={LONGEST}
          value={notice.words ?? ''}
          onInput={(words) => {
            change({ words });
          }}
          error={errorAt(errors, 'words')}
        />
        <ProgressFields
          progress={notice.progress ?? {}}
          errors={errors}
          onChange={(progress) => {
            change({ progress });
          }}
        />
        <Button busy={send.isPending}>Give notice</Button>
      </Form>
    </Page>
  );
}
