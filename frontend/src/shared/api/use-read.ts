import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { dataOf, type Answer } from './failure';
import type { PageOf } from './types';

export type Key = readonly unknown[];

interface Options {
  enabled?: boolean;
  /** Shows the last answer while the next is on its way: for results that follow what is typed. */
  keep?: boolean;
}

interface Repeated<T> extends Options {
  /** After how many milliseconds to read again, by what was read last; false for never. */
  again?: (data: T | undefined) => number | false;
}

const kept = ({ keep = false, enabled = true }: Options) => ({
  enabled,
  ...(keep && { placeholderData: keepPreviousData }),
});

/** Reads one thing. The key starts with the resource's name: `['application', id]`. The signal ends a call nobody waits for. */
export const useRead = <T>(
  key: Key,
  call: (signal: AbortSignal) => Promise<Answer<T>>,
  { again, ...options }: Repeated<T> = {},
) =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => dataOf(call(signal)),
    ...(again && { refetchInterval: (query: { state: { data: T | undefined } }) => again(query.state.data) }),
    ...kept(options),
  });

/** Reads a list page by page; give the result to <ShowMore>. `first` has what only the first page says: totals, facets. */
export function useReadPages<T, P extends PageOf<T> = PageOf<T>>(
  key: Key,
  call: (cursor: string | undefined, signal: AbortSignal) => Promise<Answer<P>>,
  options: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => dataOf(call(pageParam, signal)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    ...kept(options),
  });
  return { ...query, data: query.data?.pages.flatMap((page) => page.items), first: query.data?.pages[0] };
}
