import { useSession } from '../../shared/api/session';
import { Page } from '../../shared/ui/Page';
import { paths } from '../../app/paths';
import { Applications } from './Applications';
import { Licences } from './Licences';
import { Nominations } from './Nominations';

export default function CouncilPage() {
  const session = useSession();
  if (session.status !== 'signed-in') return null;
  const { authority } = session.person;
  if (!authority) return <NoCouncil />;
  return (
    <Page title={authority.name} caption="My council" wide>
      <p class="govuk-body">What people of your council asked for, and what became of it.</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.councilImpact(authority.code)}>
            What the offer did for your council, as everybody may see it
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.councilClients}>
            Systems of your council that use our API
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.webhooks}>
            Connect your systems
          </a>
        </li>
      </ul>
      <Nominations />
      <Applications authority={authority.code} />
      <Licences authority={authority.code} />
    </Page>
  );
}

const NoCouncil = () => (
  <Page title="My council">
    <p class="govuk-body">
      We do not know which council you belong to. Say so in{' '}
      <a class="govuk-link" href={paths.myDetails}>
        your details
      </a>
      .
    </p>
  </Page>
);
