import { useWithdraw } from './api';
import { movePage, type MoveProps } from './MovePage';
import { WordsForm } from './WordsForm';

const LONGEST = 2000;

export default movePage('Let the learner keep the licence', 'The learner keeps the licence', Withdraw);

function Withdraw({ allocation, title, onDone }: MoveProps) {
  return (
    <WordsForm
      allocation={allocation}
      title={title}
      send={useWithdraw(allocation, onDone)}
      field="words"
      label="What do you want to tell them?"
      limit={LONGEST}
      button="Withdraw the notice"
    />
  );
}
