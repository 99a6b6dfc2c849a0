import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { dataOf, type Answer } from './failure';
import type { PageOf } from './types';

export type Key = readonly unknown[];

/** Reads one thing. The key starts with the resource's name: `['application', id]`. */
export const useRead = <T>(key: Key, call: () => Promise<Answer<T>>, options: { enabled?: boolean } = {}) =>
  useQuery({ queryKey: key, queryFn: () => dataOf(call()), ...options });

/** Reads a list page by page; give the result to <ShowMore>. */
export function useReadPages<T>(key: Key, call: (cursor?: string) => Promise<Answer<PageOf<T>>>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => dataOf(call(pageParam)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return { ...query, data: query.data?.pages.flatMap((page) => page.items) };
}
