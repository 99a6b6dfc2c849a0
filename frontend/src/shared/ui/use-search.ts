import { useLocation, useRoute } from 'preact-iso';
import { useMemo, useRef } from 'preact/hooks';

type Changes = Record<string, string | string[] | undefined>;

/** The part of the address after the question mark, where filters live so that a page can be shared and reloaded. */
export function useSearch() {
  const { url, path, route } = useLocation();
  // While the next page is downloaded this one is still shown, but the location is already the next one's.
  const here = (useRoute() as { path?: string }).path ?? path;
  const kept = useRef('');
  if (path === here) kept.current = new URL(url, location.origin).search;
  const search = kept.current;
  const params = useMemo(() => new URLSearchParams(search), [search]);

  /** Shows this page with another search, `?q=data` or ''. Replaces the step in the history where each letter would be one. */
  const go = (next: string, replace = false) => {
    if (location.pathname === here && next !== location.search) route(here + next, replace);
  };
  return {
    /** As it is, with its question mark. */
    search,
    params,
    /** One value, or ''. */
    one: (name: string): string => params.get(name) ?? '',
    all: (name: string): string[] => params.getAll(name),
    go,
    change: (changes: Changes) => {
      go(changed(params, changes));
    },
  };
}

/** `?status=SENT`, or '' when nothing is left. Empty values are left out. */
export function changed(before: URLSearchParams, changes: Changes): string {
  const after = new URLSearchParams(before);
  for (const [name, values] of Object.entries(changes)) {
    after.delete(name);
    for (const value of [values ?? []].flat()) if (value) after.append(name, value);
  }
  return searchOf(after);
}

/** With its question mark, or '' when there is nothing. */
export function searchOf(params: URLSearchParams): string {
  const words = params.toString();
  return words && `?${words}`;
}
