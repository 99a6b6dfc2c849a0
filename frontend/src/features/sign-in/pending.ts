import type { Challenge } from './api';

/** A sign-in under way: kept on the device, since reading the mail on a phone often discards the page. */
export interface Pending extends Challenge {
  email: string;
  to: string;
}

const KEY = 'learning-offer.sign-in';

export function keepPending(pending: Pending): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(pending));
  } catch {
    // Storage is switched off: the link in the mail still works.
  }
}

export function readPending(): Pending | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Pending | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetPending(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}
