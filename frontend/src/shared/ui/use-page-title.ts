import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';

export const SERVICE = 'Learning Offer for local government';

// The first page is announced by the browser itself; only later ones need the focus moved.
let announced = location.pathname;

/** Names the document, and after a navigation moves the focus to the heading so that a screen reader reads it. */
export function usePageTitle(title: string, headingId: string): void {
  const { path } = useLocation();
  useEffect(() => {
    document.title = `${title} – ${SERVICE}`;
    if (path === announced) return;
    announced = path;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [title, path, headingId]);
}
