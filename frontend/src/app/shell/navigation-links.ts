import { hasRole, STAFF } from '../../shared/api/roles';
import type { SessionState } from '../../shared/api/session';
import { paths } from '../paths';

interface Link {
  href: string;
  text: string;
}

const everybody: Link[] = [
  { href: paths.find, text: 'Find by need' },
  { href: paths.library(), text: 'Library' },
  { href: paths.howItWorks, text: 'How it works' },
  { href: paths.impact, text: 'Impact' },
];

/** What the menu offers to whoever is using it. */
export function linksFor(session: SessionState): Link[] {
  if (session.status === 'unknown') return everybody;
  if (session.status === 'signed-out') return [...everybody, { href: paths.signIn(), text: 'Sign in' }];
  const { person } = session;
  return [
    ...everybody,
    { href: paths.account, text: 'My account' },
    ...(hasRole(person, 'COUNCIL_LEAD') ? [{ href: paths.council, text: 'My council' }] : []),
    ...(hasRole(person, ...STAFF) ? [{ href: paths.admin, text: 'Team' }] : []),
  ];
}

/** Whether the page at `path` is in the part of the service that a link leads to. */
export const isHere = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`);
