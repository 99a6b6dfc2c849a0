import { api } from './client';
import { refreshSession, updatePerson } from './session';
import type { Me, Schemas } from './types';
import { useRead } from './use-read';
import { ifMatch, useSend } from './use-send';

export type Resolution = Schemas['Resolution'];

/** Which councils an e-mail address may belong to. Sent as a body, so that no log of addresses keeps it. */
export const useCouncilsOf = (email: string) =>
  useRead<Resolution>(['authorities', 'of', email], () =>
    api.POST('/api/v1/authorities/resolution', { body: { email } }),
  );

export interface OwnDetails {
  name: string;
  /** Null leaves the council as it is. */
  authorityCode: string | null;
}

/** Changes the name or the council of whoever is signed in. */
export const useChangeMe = (person: Me, onDone: () => void) =>
  useSend<OwnDetails, Me>(
    async (details) => {
      const answer = await api.PATCH('/api/v1/me', {
        params: { header: ifMatch(person.version) },
        body: details,
      });
      // Changed on another device: take what is there now, so that sending once more works.
      if (answer.response.status === 412) await refreshSession();
      return answer;
    },
    {
      onDone: (changed) => {
        updatePerson(changed);
        onDone();
      },
    },
  );
