import { api } from './client';
import { endSession } from './session';

/** Ends the session here whatever the server says: somebody who signs out must be out. */
export async function signOut(): Promise<void> {
  await api
    .POST('/api/v1/auth/logout', { headers: { 'X-Requested-With': 'learning-offer' } })
    .catch(() => undefined);
  endSession();
}
