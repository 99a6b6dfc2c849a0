import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { courseTitle, useApplication, type Application } from '../../shared/api/application';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { useWithdraw } from './api';

export default function WithdrawPage() {
  const application = useApplication(useParam('id'));
  return (
    <WaitingPage title="Withdraw your application" query={application}>
      {(found) => <Confirm application={found} />}
    </WaitingPage>
  );
}

function Confirm({ application }: { application: Application }) {
  const { route } = useLocation();
  const mine = paths.myApplication(application.id);
  const withdraw = useWithdraw(application, () => {
    route(mine, true);
  });
  return (
    <Page
      title={
        application.waiting
          ? 'Do you want to leave the waiting list?'
          : 'Do you want to withdraw your application?'
      }
      caption={courseTitle(application)}
      back={mine}
      errors={errorsOf(withdraw.error)}
    >
      <WarningText>
        {application.waiting
          ? 'You lose your place in the queue. You can apply again, and then start at its end.'
          : 'We stop looking at it. You can apply again at any time.'}
      </WarningText>
      <Button
        look="warning"
        busy={withdraw.isPending}
        onClick={() => {
          withdraw.mutate(null);
        }}
      >
        {application.waiting ? 'Leave the waiting list' : 'Withdraw application'}
      </Button>
      <p class="govuk-body">
        <a class="govuk-link" href={mine}>
          No, keep it
        </a>
      </p>
    </Page>
  );
}
