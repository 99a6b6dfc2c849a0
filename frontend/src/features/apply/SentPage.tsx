import { paths } from '../../app/paths';
import { useApplication } from '../../shared/api/application';
import { PanelPage } from '../../shared/ui/PanelPage';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';

export default function SentPage() {
  const application = useApplication(useParam('id'));
  return (
    <WaitingPage title="Application sent" query={application}>
      {({ id, status, reference, applicant, whatHappensNext }) => (
        <PanelPage
          title={status === 'DRAFT' ? 'You have confirmed' : 'Application sent'}
          body={
            <>
              Your reference number
              <br />
              <strong>{reference}</strong>
            </>
          }
        >
          {status !== 'DRAFT' && (
            <p class="govuk-body">
              We have sent a message to <span class="app-break">{applicant.email}</span> to confirm it.
            </p>
          )}
          <h2 class="govuk-heading-m">What happens next</h2>
          <p class="govuk-body">{whatHappensNext}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.myApplication(id)}>
              See where it stands
            </a>{' '}
            at any time, or{' '}
            <a class="govuk-link" href={paths.library()}>
              look for something free to start today
            </a>
            .
          </p>
        </PanelPage>
      )}
    </WaitingPage>
  );
}
