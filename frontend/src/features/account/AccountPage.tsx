import { paths } from '../../app/paths';
import { useSession } from '../../shared/api/session';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { MyApplications } from './MyApplications';
import { MyInvitations } from './MyInvitations';
import { MyLicences } from './MyLicences';

export default function AccountPage() {
  const session = useSession();
  const name = session.status === 'signed-in' ? session.person.name : undefined;
  return (
    <Page title="My account" caption={name ?? undefined}>
      <MyInvitations />
      <h2 class="govuk-heading-m">My licences</h2>
      <MyLicences />
      <h2 class="govuk-heading-m">My applications</h2>
      <MyApplications />
      <LinkButton href={paths.apply()} look="secondary">
        Apply for a course
      </LinkButton>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.myDetails}>
          My details and where I am signed in
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.myData}>
          My data: correct, download or erase it
        </a>
      </p>
    </Page>
  );
}
