import { WarningText } from '../../shared/ui/WarningText';
import { useGiveBack } from './api';
import { movePage, type MoveProps } from './MovePage';
import { WordsForm } from './WordsForm';

const LONGEST = 500;

export default movePage('Give the licence back for the learner', 'You gave the licence back', GiveBack);

function GiveBack({ allocation, title, onDone }: MoveProps) {
  return (
    <WordsForm
      allocation={allocation}
      title={title}
      send={useGiveBack(allocation, onDone)}
      field="reason"
      label="Why do you do it for them?"
      limit={LONGEST}
      button="Give it back"
      look="warning"
    >
      <WarningText>The learner cannot use it any more, and the next person in line gets it.</WarningText>
    </WordsForm>
  );
}
