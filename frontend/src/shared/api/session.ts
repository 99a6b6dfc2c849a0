import { useEffect, useState } from 'preact/hooks';
import type { Me, Session } from './types';

/** Who is using the page. `unknown` only while the first silent refresh is under way. */
export type SessionState =
  { status: 'unknown' } | { status: 'signed-out' } | { status: 'signed-in'; person: Me };

// Says only that somebody signed in on this device, so that visitors who never did cost no request.
const HINT = 'learning-offer.signed-in';

// In memory only: nothing a script could find later in storage.
let token: string | undefined;
let state: SessionState = { status: 'unknown' };
let refreshing: Promise<boolean> | undefined;
const listeners = new Set<(state: SessionState) => void>();

export const accessToken = () => token;

/** Tries the refresh cookie once, if this device has ever been signed in. */
export async function startSession(): Promise<void> {
  if (hinted()) await refreshSession();
  else become({ status: 'signed-out' });
}

/** Takes the answer of a sign-in or a refresh. */
export function beginSession(session: Session): void {
  token = session.accessToken;
  hint(true);
  become({ status: 'signed-in', person: session.person });
}

export function endSession(): void {
  token = undefined;
  hint(false);
  become({ status: 'signed-out' });
}

/** One refresh at a time, in this tab and across tabs: the cookie rotates, and using an old one ends the session. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= alone(refresh).finally(() => (refreshing = undefined));
  return refreshing;
}

async function refresh(): Promise<boolean> {
  const response = await globalThis
    .fetch(new URL('/api/v1/auth/refresh', location.origin), {
      method: 'POST',
      headers: { Accept: 'application/json', 'X-Requested-With': 'learning-offer' },
    })
    .catch(() => undefined);
  if (response?.ok) beginSession((await response.json()) as Session);
  else if (response && response.status < 500) endSession();
  else if (state.status === 'unknown') become({ status: 'signed-out' });
  return response?.ok ?? false;
}

async function alone(work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('learning-offer.refresh', work);
}

/** After the person changed their own details. */
export function updatePerson(person: Me): void {
  if (state.status === 'signed-in') become({ status: 'signed-in', person });
}

export function useSession(): SessionState {
  const [current, setCurrent] = useState(state);
  useEffect(() => {
    setCurrent(state);
    listeners.add(setCurrent);
    return () => void listeners.delete(setCurrent);
  }, []);
  return current;
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener(next);
}

// Storage may be switched off: then the person signs in again on the next visit.
function hinted(): boolean {
  try {
    return localStorage.getItem(HINT) !== null;
  } catch {
    return false;
  }
}

function hint(on: boolean): void {
  try {
    if (on) localStorage.setItem(HINT, 'yes');
    else localStorage.removeItem(HINT);
  } catch {
    return;
  }
}
