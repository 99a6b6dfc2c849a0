import { paths } from '../../app/paths';
import { LeaveForm } from '../../shared/allocation/LeaveForm';
import { movePage, type MoveProps } from './MovePage';

export default movePage('When is the learner on leave?', 'You recorded a leave', Leave);

function Leave({ allocation, title, onDone }: MoveProps) {
  return (
    <LeaveForm allocation={allocation} title={title} back={paths.allocation(allocation.id)} onDone={onDone} />
  );
}
