import { QueryClient } from '@tanstack/preact-query';
import type { Failure } from './failure';

declare module '@tanstack/preact-query' {
  interface Register {
    defaultError: Failure;
  }
}

const worthRetrying = (failure: Failure) => failure.status === 0 || failure.status === 503;

/** How reading behaves everywhere: fresh for half a minute, retried twice when the service could not be reached. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, failure) => count < 2 && worthRetrying(failure),
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { networkMode: 'always' },
    },
  });
