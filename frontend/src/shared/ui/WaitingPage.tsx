import type { ComponentProps } from 'preact';
import { Failure } from '../api/failure';
import { Page } from './Page';
import { Waiting } from './Waiting';

type Props<T> = ComponentProps<typeof Waiting<T>> & {
  /** The page's name until the data brings a better one. */
  title: string;
};

/** For pages whose title comes with the data: the children render their own <Page>. */
export function WaitingPage<T>({ title, query, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const missing = query.error instanceof Failure && query.error.status === 404;
  return (
    <Page title={missing ? 'Page not found' : title}>
      <Waiting query={query}>{children}</Waiting>
    </Page>
  );
}
