import { api } from '../../shared/api/client';
import { beginSession } from '../../shared/api/session';
import type { Schemas, Session } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Challenge = Schemas['SignInStarted'];

export interface Ask {
  email: string;
  returnTo: string;
}

export const useAskForLink = (onDone: (challenge: Challenge, ask: Ask) => void) =>
  useSend<Ask, Challenge>((body) => api.POST('/api/v1/auth/email', { body }), { onDone });

/** What proves that the mailbox is theirs: the link's token, or the code from the same message. */
export type Proof = { token: string } | { challengeId: string; code: string };

export const useConfirm = (onDone: (session: Session) => void) =>
  useSend<Proof, Session>((body) => api.POST('/api/v1/auth/email/confirm', { body }), {
    onDone: (session) => {
      beginSession(session);
      onDone(session);
    },
  });

/** What staff can sign in with instead, if this service has it. */
export const useProvider = () =>
  useRead(['sign-in-provider'], (signal) => api.GET('/api/v1/auth/provider', { signal }));

export const useStartAtProvider = (onDone: (started: Schemas['ProviderSignInStarted']) => void) =>
  useSend<undefined, Schemas['ProviderSignInStarted']>(() => api.POST('/api/v1/auth/provider'), { onDone });

/** What the provider sent back, from the fragment of the address. */
export type FromProvider = Schemas['ProviderConfirmationRequest'];

export const useConfirmFromProvider = (onDone: (session: Session) => void) =>
  useSend<FromProvider, Session>((body) => api.POST('/api/v1/auth/provider/confirm', { body }), {
    onDone: (session) => {
      beginSession(session);
      onDone(session);
    },
  });

export type Joining = Schemas['Joining'];

export const useJoining = (token: string) =>
  useRead<Joining>(['joining', token], () => api.POST('/api/v1/auth/role-invitation', { body: { token } }));

export const useAccept = (onDone: (session: Session) => void) =>
  useSend<string, Session>(
    (token) => api.POST('/api/v1/auth/role-invitation/acceptance', { body: { token } }),
    {
      onDone: (session) => {
        beginSession(session);
        onDone(session);
      },
    },
  );
