import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { WarningText } from '../../shared/ui/WarningText';
import { useTakeBack } from './api';
import { movePage, type MoveProps } from './MovePage';
import { NoticePart } from './NoticePart';

export default movePage('Take the licence back', 'You took the licence back', TakeBack);

function TakeBack({ allocation, title, onDone }: MoveProps) {
  const send = useTakeBack(allocation, onDone);
  return (
    <Page
      title={title}
      caption={allocation.course.title}
      back={paths.allocation(allocation.id)}
      errors={errorsOf(send.error)}
    >
      <NoticePart allocation={allocation} />
      <WarningText>
        The learner cannot use it any more, and the next person in line gets it. What they did stays on
        record.
      </WarningText>
      <Button
        look="warning"
        busy={send.isPending}
        onClick={() => {
          send.mutate(null);
        }}
      >
        Take it back
      </Button>
    </Page>
  );
}
