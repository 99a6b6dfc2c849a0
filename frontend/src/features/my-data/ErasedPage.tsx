import { paths } from '../../app/paths';
import { PanelPage } from '../../shared/ui/PanelPage';

export default function ErasedPage() {
  return (
    <PanelPage title="You are erased" body="We do not know who you were any more">
      <p class="govuk-body">
        Messages about licences that you gave back or applications that ended may still come; we forget your
        address with them.
      </p>
      <p class="govuk-body">
        Everything that is free is still there for you, without telling us who you are:{' '}
        <a class="govuk-link" href={paths.home}>
          find something to learn
        </a>
        .
      </p>
    </PanelPage>
  );
}
