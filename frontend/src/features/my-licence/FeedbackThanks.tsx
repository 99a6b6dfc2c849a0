import { paths } from '../../app/paths';
import { PanelPage } from '../../shared/ui/PanelPage';

export const FeedbackThanks = ({ id }: { id: string }) => (
  <PanelPage title="Thank you" body="We have your answers">
    <p class="govuk-body">They are shown only as numbers, never with your name.</p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.find}>
        Find something else to learn
      </a>{' '}
      or go back to{' '}
      <a class="govuk-link" href={paths.myLicence(id)}>
        your licence
      </a>
      .
    </p>
  </PanelPage>
);
