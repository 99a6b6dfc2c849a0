import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { Page } from '../../shared/ui/Page';
import { areasFor } from './areas';
import { DeadMessages } from './DeadMessages';
import { StockAlerts } from './StockAlerts';
import { StockToWatch } from './StockToWatch';
import { ToDecide } from './ToDecide';

export default function TodayPage() {
  const session = useSession();
  if (session.status !== 'signed-in') return null;
  const { person } = session;
  return (
    <Page title="Today" wide>
      <Waits person={person} />
      <h2 class="govuk-heading-m">Where to go</h2>
      <ul class="app-cards">
        {areasFor(person).map(({ href, text, words }) => (
          <li key={href} class="app-card">
            <h3 class="govuk-heading-s">
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </h3>
            <p class="govuk-body">{words}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Waits({ person }: { person: Me }) {
  return (
    <>
      {hasRole(person, 'REVIEWER', 'ADMINISTRATOR') && <ToDecide />}
      {hasRole(person, 'REVIEWER', 'ADMINISTRATOR') && <StockAlerts />}
      {hasRole(person, 'REVIEWER', 'ADMINISTRATOR') && <StockToWatch />}
      {hasRole(person, 'ADMINISTRATOR') && <DeadMessages />}
    </>
  );
}
