import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';
import { dataOf, Failure, type Answer } from './failure';
import { Intents } from './intents';
import type { Key } from './use-read';

interface Options<Input, Output> {
  /** Keys to read again after success, and when somebody else was faster: `[['applications']]`. */
  refresh?: Key[];
  onDone?: (output: Output, input: Input) => void;
}

/** Sends a change. `headers` carries the Idempotency-Key: pass it on with every POST. */
export function useSend<Input, Output>(
  call: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<Answer<Output>>,
  { refresh = [], onDone }: Options<Input, Output> = {},
) {
  const client = useQueryClient();
  const intents = useRef(new Intents()).current;
  const readAgain = () => Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: async (input: Input) => {
      const key = intents.keyFor(input);
      try {
        const output = await dataOf(call(input, { 'Idempotency-Key': key }));
        intents.settled();
        return output;
      } catch (failure) {
        if (failure instanceof Failure && isAnswered(failure)) intents.settled();
        throw failure;
      }
    },
    onSuccess: async (output, input) => {
      onDone?.(output, input);
      await readAgain();
    },
    onError: (failure) => (isConflict(failure) ? readAgain() : undefined),
  });
}

// While the first request is still being worked on, asking again under its key brings its answer.
const isAnswered = ({ status, kind }: Failure) => status >= 400 && status < 500 && kind !== 'in-progress';

/** Somebody else changed the record first: it is newer than what was edited, or the move is no longer allowed. */
export const isConflict = (failure: unknown): boolean =>
  failure instanceof Failure &&
  (failure.status === 412 || ['illegal-transition', 'claimed'].includes(failure.kind));

/** The condition of an edit: it fails with 412 when somebody else was faster. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
