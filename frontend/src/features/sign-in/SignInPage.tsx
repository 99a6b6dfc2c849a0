import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { paths } from '../../app/paths';
import { useSession } from '../../shared/api/session';
import { Loading } from '../../shared/ui/Loading';
import { AskForLink } from './AskForLink';
import { FollowLink } from './FollowLink';
import { returnTo } from './return-to';
import { useLinkToken } from '../../shared/ui/use-link-token';

export default function SignInPage() {
  const { query, route } = useLocation();
  const [link, forget] = useLinkToken();
  if (link) {
    const to = returnTo(link.to);
    const askAgain = () => {
      route(paths.signIn(to), true);
      forget();
    };
    return <FollowLink key={link.token} token={link.token} to={to} askAgain={askAgain} />;
  }
  return <SignedOutOnly to={returnTo(query['to'])} />;
}

function SignedOutOnly({ to }: { to: string }) {
  const { route } = useLocation();
  const session = useSession();
  const here = session.status === 'signed-in';
  useEffect(() => {
    if (here) route(to, true);
  }, [here, to, route]);
  return here ? <Loading /> : <AskForLink to={to} />;
}
