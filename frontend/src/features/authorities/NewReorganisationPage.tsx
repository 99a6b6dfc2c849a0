import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { leaveNotice } from '../../shared/ui/notice';
import { usePlan } from './api';
import { emptyPlan } from './plan';
import { Planning } from './Planning';

export default function NewReorganisationPage() {
  const { route } = useLocation();
  const save = usePlan(() => {
    leaveNotice('The reorganisation is planned. It can be changed until it starts.');
    route(paths.reorganisations);
  });
  return <Planning title="Plan a reorganisation" start={emptyPlan} save={save} />;
}
