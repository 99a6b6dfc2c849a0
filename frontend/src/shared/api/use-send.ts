import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';
import { dataOf, Failure, type Answer } from './failure';
import { Intents } from './intents';
import type { Key } from './use-read';

interface Options<Output> {
  /** Keys to read again after success: `[['applications']]`. */
  refresh?: Key[];
  onDone?: (output: Output) => void;
}

/** Sends a change. `headers` carries the Idempotency-Key: pass it on with every POST. */
export function useSend<Input, Output>(
  call: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<Answer<Output>>,
  { refresh = [], onDone }: Options<Output> = {},
) {
  const client = useQueryClient();
  const intents = useRef(new Intents()).current;
  return useMutation({
    mutationFn: async (input: Input) => {
      const key = intents.keyFor(input);
      try {
        const output = await dataOf(call(input, { 'Idempotency-Key': key }));
        intents.settled();
        return output;
      } catch (failure) {
        if (failure instanceof Failure && failure.status >= 400 && failure.status < 500) intents.settled();
        throw failure;
      }
    },
    onSuccess: async (output) => {
      onDone?.(output);
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

/** The condition of an edit: it fails with 412 when somebody else was faster. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
