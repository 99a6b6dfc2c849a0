import { useRoute } from 'preact-iso';
import { useLayoutEffect, useRef } from 'preact/hooks';

export const SERVICE = 'Learning Offer for local government';

// The first page is announced by the browser itself; only later ones need the focus moved.
let announced = location.pathname;
let focused: HTMLElement | null = null;

/**
 * Names the document, and after a navigation moves the focus to the heading so that a screen reader reads it.
 * Give the result to the h1 as its ref.
 */
export function usePageTitle(title: string) {
  // Not the location's path: while the next page is downloaded, that is already the next page's.
  const path = (useRoute() as { path?: string }).path ?? announced;
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: an effect that waits for the screen could take the focus from a field already typed in.
  useLayoutEffect(() => {
    document.title = `${title} – ${SERVICE}`;
    const replaced = focused !== null && !focused.isConnected;
    if (path === announced && !replaced) return;
    announced = path;
    focused = heading.current;
    focused?.focus({ preventScroll: true });
  }, [title, path]);
  return heading;
}
