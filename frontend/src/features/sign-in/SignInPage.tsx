import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import { Loading } from '../../shared/ui/Loading';
import { AskForLink } from './AskForLink';
import { FollowLink } from './FollowLink';
import { returnTo } from './return-to';
import { useLinkToken } from './use-link-token';

export default function SignInPage() {
  const { query } = useLocation();
  const link = useLinkToken();
  if (link) return <FollowLink key={link.token} token={link.token} to={returnTo(link.to)} />;
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
