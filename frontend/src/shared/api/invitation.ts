import { api } from './client';
import type { Schemas } from './types';
import type { Key } from './use-read';
import { ifMatch, useSend } from './use-send';

export interface OpenInvitation {
  id: string;
  version: number;
}

/** What who sent an invitation can do while it is open. */
export const useInvitationMove = (
  { id, version }: OpenInvitation,
  move: 'reminder' | 'cancellation',
  refresh: Key[],
) =>
  useSend<null, Schemas['Invitation']>(
    (_, headers) =>
      api.POST(`/api/v1/invitations/{id}/${move}`, {
        params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
      }),
    { refresh },
  );
