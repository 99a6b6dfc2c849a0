import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { LeaveForm } from '../../shared/allocation/LeaveForm';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useLicence } from './api';

export default function LeavePage() {
  const { route } = useLocation();
  return (
    <WaitingPage title="I am on leave" query={useLicence(useParam('id'))}>
      {(licence) => (
        <LeaveForm
          allocation={licence}
          title="When are you on leave?"
          back={paths.myLicence(licence.id)}
          onDone={() => {
            route(paths.myLicence(licence.id), true);
          }}
        />
      )}
    </WaitingPage>
  );
}
