import { paths } from '../../app/paths';
import { courseTitle, useApplication, type Application } from '../../shared/api/application';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useMailLink } from './api';

export default function LaterPage() {
  const application = useApplication(useParam('id'));
  return (
    <WaitingPage title="Come back later" query={application}>
      {(found) => <Later application={found} />}
    </WaitingPage>
  );
}

function Later({ application }: { application: Application }) {
  const { id, applicant } = application;
  const link = useMailLink(id);
  return (
    <Page
      title="Come back later"
      caption={courseTitle(application)}
      back={paths.applyOn(id)}
      errors={errorsOf(link.error)}
    >
      {link.isSuccess && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">
            We have sent a link to <span class="app-break">{applicant.email}</span>
          </p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        Your answers are saved. You find them in{' '}
        <a class="govuk-link" href={paths.account}>
          your account
        </a>{' '}
        on any device. We can also send you a link that signs you in and leads back here.
      </p>
      <Button
        busy={link.isPending}
        onClick={() => {
          link.mutate(null);
        }}
      >
        Send me a link
      </Button>
      <p class="govuk-body">
        Do you share this device? What could not be saved yet stays in this browser tab until you close it.
        Sign out and close the tab when you leave.
      </p>
    </Page>
  );
}
