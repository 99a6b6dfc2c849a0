import { api } from '../../shared/api/client';
import { updatePerson } from '../../shared/api/session';
import type { Me, Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type SecondFactor = Schemas['SecondFactor'];
export type NewSecondFactor = Schemas['NewSecondFactor'];
export type RecoveryCodes = Schemas['RecoveryCodes'];

const KEY = ['second-factor'];

export const useSecondFactor = () => useRead<SecondFactor>(KEY, () => api.GET('/api/v1/me/second-factor'));

export const useNewKey = (onDone: (key: NewSecondFactor) => void) =>
  useSend<null, NewSecondFactor>(() => api.POST('/api/v1/me/second-factor/secret'), { onDone });

export const useConfirmKey = (onDone: (codes: RecoveryCodes) => void) =>
  useSend<string, RecoveryCodes>(
    (code) => api.POST('/api/v1/me/second-factor/confirmation', { body: { code } }),
    { refresh: [KEY], onDone },
  );

/** With the code of an app, or a recovery code. */
export const useShow = (onDone: () => void) =>
  useSend<string, Me>((code) => api.POST('/api/v1/me/second-factor/showing', { body: { code } }), {
    refresh: [KEY],
    onDone: (person) => {
      updatePerson(person);
      onDone();
    },
  });

export const useNewRecoveryCodes = () =>
  useSend<null, RecoveryCodes>(() => api.POST('/api/v1/me/second-factor/recovery-codes'), {
    refresh: [KEY],
  });
