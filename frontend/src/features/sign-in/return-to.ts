import type { Me } from '../../shared/api/types';
import { paths } from '../../app/paths';

/** A page of this service, or the account: an address from a link must never lead anywhere else. */
export function returnTo(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/')) return paths.account;
  try {
    const url = new URL(wanted, location.origin);
    return url.origin === location.origin && !url.pathname.startsWith('/sign-in')
      ? url.pathname + url.search
      : paths.account;
  } catch {
    return paths.account;
  }
}

/** Where to go after signing in: somebody new says who they are first. */
export const afterSignIn = (person: Me, to: string): string => (person.name ? to : paths.welcome(to));
