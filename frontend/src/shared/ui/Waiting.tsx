import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/failure';
import { Failed } from './Failed';
import { Loading } from './Loading';

interface Query<T> {
  data: T | undefined;
  error: Failure | null;
  refetch: () => unknown;
}

interface Props<T> {
  query: Query<T>;
  children: (data: T) => ComponentChildren;
}

/** Loading, failed, or what success looks like. What was read before stays on the page while it is read again. */
export function Waiting<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed failure={query.error} retry={() => query.refetch()} />;
  return <Loading />;
}
