import { useQueryClient } from '@tanstack/preact-query';
import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

export type Question = Schemas['ManagerQuestion'];

const keyOf = (token: string) => ['manager-question', token];

export const useManagerQuestion = (token: string) =>
  useRead<Question>(keyOf(token), () => api.POST('/api/v1/manager-approvals/question', { body: { token } }));

interface Answer {
  token: string;
  /** Null while nothing is chosen: the server says so. */
  agrees: boolean | null;
  words: string | null;
}

export function useManagerAnswer(token: string) {
  const client = useQueryClient();
  return useSend<Answer, Question>(
    (body, headers) =>
      api.POST('/api/v1/manager-approvals/answer', {
        headers,
        body: body as Schemas['ManagerAnswerRequest'],
      }),
    {
      onDone: (answered) => {
        client.setQueryData(keyOf(token), answered);
      },
    },
  );
}
