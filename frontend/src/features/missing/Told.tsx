import { paths } from '../../app/paths';
import { PanelPage } from '../../shared/ui/PanelPage';

export const Told = ({ answered }: { answered: boolean }) => (
  <PanelPage title="Thank you" body="We have what you told us">
    <h2 class="govuk-heading-m">What happens next</h2>
    <p class="govuk-body">
      We read every need. We look for learning that answers it, or add yours to a need that is already known.
    </p>
    {answered && <p class="govuk-body">We tell you by e-mail what became of it.</p>}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.find}>
        Find learning by need
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={paths.library()}>
        go back to the library
      </a>
      .
    </p>
  </PanelPage>
);
