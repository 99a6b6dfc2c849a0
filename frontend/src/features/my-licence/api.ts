import { changed, seen, type Allocation } from '../../shared/api/allocation';
import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useSend } from '../../shared/api/use-send';

export { useAllocation as useLicence } from '../../shared/api/allocation';

/** Asks for the code: the server notes that it was shown. */
export const useCode = (id: string) =>
  useSend<null, Schemas['LicenceCode']>((_, headers) =>
    api.POST('/api/v1/allocations/{id}/code', { params: { path: { id } }, headers }),
  );

export const useActivate = (licence: Allocation) =>
  useSend<null, Allocation>(
    (_, headers) => api.POST('/api/v1/allocations/{id}/activation', { params: seen(licence, headers) }),
    { refresh: changed(licence) },
  );

export const useAnswer = (licence: Allocation, onDone: () => void) =>
  useSend<{ words: string }, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/reclaim-notice/answer', { params: seen(licence, headers), body }),
    { refresh: changed(licence), onDone },
  );

export const useComplete = (licence: Allocation, onDone: () => void) =>
  useSend<{ evidenceUrl?: string }, Allocation>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/completion', { params: seen(licence, headers), body }),
    { refresh: changed(licence), onDone },
  );

export const useGiveBack = (licence: Allocation, onDone: () => void) =>
  useSend<{ reason?: string }, Allocation>(
    (body, headers) => api.POST('/api/v1/allocations/{id}/return', { params: seen(licence, headers), body }),
    { refresh: changed(licence), onDone },
  );

export type Feedback = Schemas['FeedbackRequest'];

export const useFeedback = (licence: Allocation, onDone: () => void) =>
  useSend<Partial<Feedback>, unknown>(
    (body, headers) =>
      api.POST('/api/v1/allocations/{id}/feedback', {
        params: { path: { id: licence.id } },
        headers,
        // What is not answered yet is for the server to ask for, all at once.
        body: body as Feedback,
      }),
    { refresh: changed(licence), onDone },
  );
