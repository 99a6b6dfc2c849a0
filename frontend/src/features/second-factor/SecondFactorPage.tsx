import { useSession } from '../../shared/api/session';
import { EnterCode } from './EnterCode';
import { SetUp } from './SetUp';

/** Stands before every page of the team until a second factor was shown. */
export default function SecondFactorPage() {
  const session = useSession();
  if (session.status !== 'signed-in') return null;
  return session.person.secondFactor === 'NOT_SHOWN' ? <EnterCode /> : <SetUp />;
}
