import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useConfirm } from './api';
import { NewLink } from './NewLink';
import { forgetPending, readPending } from './pending';
import { afterSignIn } from './return-to';

interface Props {
  token: string;
  to: string;
  /** Leads to where an address can be typed. */
  askAgain: () => void;
}

/** Where the link in the mail leads. Programs that check mail open links too, so only a press uses it up. */
export function FollowLink({ token, to, askAgain }: Props) {
  const { route } = useLocation();
  const confirm = useConfirm(({ person }) => {
    forgetPending();
    route(afterSignIn(person, to), true);
  });
  if (confirm.error?.kind === 'expired-link') return <Expired to={to} askAgain={askAgain} />;
  return (
    <Page title="Sign in to the Learning Offer" errors={errorsOf(confirm.error)}>
      <p class="govuk-body">Your link has opened. One press and you are in.</p>
      <Button
        busy={confirm.isPending}
        onClick={() => {
          confirm.mutate({ token });
        }}
      >
        Sign in
      </Button>
    </Page>
  );
}

function Expired({ to, askAgain }: Omit<Props, 'token'>) {
  const { route } = useLocation();
  const pending = readPending();
  return (
    <Page title="Get a new link" errors={[{ text: 'This link no longer works' }]}>
      <p class="govuk-body">A link works once, for 10 minutes. Asking for a new one ends the one before.</p>
      {pending ? (
        <NewLink
          pending={{ ...pending, to }}
          onNew={() => {
            route(paths.signInCode);
          }}
        />
      ) : (
        <Button onClick={askAgain}>Get a new link</Button>
      )}
    </Page>
  );
}
