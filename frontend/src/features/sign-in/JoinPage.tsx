import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { useSession } from '../../shared/api/session';
import { signOut } from '../../shared/api/sign-out';
import { Button } from '../../shared/ui/Button';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { useLinkToken } from '../../shared/ui/use-link-token';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useAccept, useJoining, type Joining } from './api';
import { NoLink, Over } from './JoinOver';
import { afterSignIn } from './return-to';
import { roleWords } from './role-words';

/** Where somebody joins who was invited to hold roles. Only a press accepts: programs that check mail open links too. */
export default function JoinPage() {
  const [link] = useLinkToken();
  return link ? <Invited key={link.token} token={link.token} /> : <NoLink />;
}

function Invited({ token }: { token: string }) {
  const joining = useJoining(token);
  if (joining.error?.kind === 'expired-link')
    return <Over title="This link works no more" words={joining.error.message} />;
  return (
    <WaitingPage title="You are invited" query={joining}>
      {(found) =>
        found.status === 'OPEN' ? <Join joining={found} token={token} /> : <Ended joining={found} />
      }
    </WaitingPage>
  );
}

function Join({ joining, token }: { joining: Joining; token: string }) {
  const { route } = useLocation();
  const session = useSession();
  const accept = useAccept(({ person }) => {
    route(afterSignIn(person, joining.needsSecondFactor ? paths.admin : paths.council), true);
  });
  const { maskedEmail, invitedBy, expiresAt, needsSecondFactor } = joining;
  return (
    <Page title="You are invited to work with the Learning Offer" errors={errorsOf(accept.error)}>
      <p class="govuk-body">
        {invitedBy ?? 'An administrator'} invites <strong class="app-break">{maskedEmail}</strong> as{' '}
        {roleWords(joining)}. The invitation works once, until {day(expiresAt)}.
      </p>
      <p class="govuk-body">
        {needsSecondFactor
          ? 'When you accept, we make your account and sign you in. Next you set up an authenticator app on your phone: what you will be counts from then on.'
          : 'When you accept, we make your account and sign you in.'}
      </p>
      {accept.error?.kind === 'illegal-transition' && session.status === 'signed-in' ? (
        <Button look="secondary" onClick={() => void signOut()}>
          Sign out
        </Button>
      ) : (
        <Button
          busy={accept.isPending}
          onClick={() => {
            accept.mutate(token);
          }}
        >
          Accept and sign in
        </Button>
      )}
    </Page>
  );
}

function Ended({ joining: { status, invitedBy } }: { joining: Joining }) {
  const who = invitedBy ?? 'the administrator who invited you';
  switch (status) {
    case 'ACCEPTED':
      return (
        <Over
          title="This invitation was used already"
          words="You have an account. Sign in with your e-mail address."
        >
          <LinkButton href={paths.signIn(paths.account)}>Sign in</LinkButton>
        </Over>
      );
    case 'WITHDRAWN':
      return (
        <Over title="This invitation was withdrawn" words={`If you think that is a mistake, ask ${who}.`} />
      );
    default:
      return <Over title="This invitation has ended" words={`Ask ${who} to send it again.`} />;
  }
}
