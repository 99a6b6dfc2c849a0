import type { ComponentChildren, ComponentType } from 'preact';
import { lazy, useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { refreshSession, useSession } from '../shared/api/session';
import type { Role } from '../shared/api/roles';
import { hasRole, STAFF } from '../shared/api/roles';
import type { Me } from '../shared/api/types';
import { Loading } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { paths } from './paths';

const SecondFactorPage = lazy(() => import('../features/second-factor/SecondFactorPage'));

/** A page for signed-in people, or only for those with one of these roles: `signedIn(lazy(…), 'REVIEWER')`. */
export function signedIn(GuardedPage: ComponentType, ...roles: Role[]): ComponentType {
  return function Guarded() {
    return (
      <Gate roles={roles}>
        <GuardedPage />
      </Gate>
    );
  };
}

// The server decides on every request; this only spares people pages that could not work for them.
function Gate({ roles, children }: { roles: Role[]; children: ComponentChildren }) {
  const session = useSession();
  if (session.status === 'unknown') return <Loading />;
  if (session.status === 'signed-out') return <ToSignIn />;
  if (roles.length > 0 && !hasRole(session.person, ...roles)) return <NotForYou />;
  if (isWithheld(session.person, roles)) return <SecondFactorPage />;
  return <>{children}</>;
}

// A council lead who is a reviewer too sees their council without it.
const isWithheld = (person: Me, roles: Role[]) =>
  (person.secondFactor === 'NOT_SET_UP' || person.secondFactor === 'NOT_SHOWN') &&
  roles.length > 0 &&
  !hasRole(person, ...roles.filter((role) => !STAFF.includes(role)));

function ToSignIn() {
  const { url, route } = useLocation();
  // While the sign-in page is downloaded this one is still there, and the address is no longer its own.
  const [wanted] = useState(url);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (tried) route(paths.signIn(wanted), true);
    else
      void refreshSession().then(() => {
        setTried(true);
      });
  }, [tried, wanted, route]);
  return <Loading />;
}

function NotForYou() {
  return (
    <Page title="You cannot see this page">
      <p class="govuk-body">Your account does not have the role that this page needs.</p>
      <p class="govuk-body">
        Go to{' '}
        <a class="govuk-link" href={paths.account}>
          your account
        </a>
        , or ask an administrator of the service for the role.
      </p>
    </Page>
  );
}
