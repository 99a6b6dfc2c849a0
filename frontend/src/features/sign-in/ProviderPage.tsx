import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { useConfirmFromProvider, type FromProvider } from './api';
import { afterSignIn, returnTo } from './return-to';
import { takeWayBack } from './way-back';

/** Where the organisation's provider sends the browser back to. Goes on by itself: whoever is here pressed twice already. */
export default function ProviderPage() {
  const { route } = useLocation();
  const [answer] = useState(takeAnswer);
  const [to] = useState(() => returnTo(takeWayBack()));
  const confirm = useConfirmFromProvider(({ person }) => {
    route(afterSignIn(person, to), true);
  });
  const { mutate } = confirm;
  useEffect(() => {
    if (answer) mutate(answer);
  }, [answer, mutate]);
  if (answer && !confirm.isError) return <Loading />;
  return (
    <Page title="You are not signed in" errors={errorsOf(confirm.error)}>
      <p class="govuk-body">Try again, or ask for a link by e-mail: it signs you in as well.</p>
      <LinkButton href={paths.signIn(to)}>Go to sign in</LinkButton>
    </Page>
  );
}

/** Reads the fragment and takes it out of the address and the history. */
function takeAnswer(): FromProvider | undefined {
  const parts = new URLSearchParams(location.hash.slice(1));
  const state = parts.get('state');
  if (!state) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return { state, code: parts.get('code'), iss: parts.get('iss') };
}
