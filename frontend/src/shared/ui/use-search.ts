import { useLocation } from 'preact-iso';

type Changes = Record<string, string | string[] | undefined>;

/** The part of the address after the question mark, where filters live so that a page can be shared and reloaded. */
export function useSearch() {
  const { url, path, route } = useLocation();
  const { search, searchParams } = new URL(url, location.origin);
  return {
    /** As it is, with its question mark. */
    search,
    /** One value, or ''. */
    one: (name: string): string => searchParams.get(name) ?? '',
    all: (name: string): string[] => searchParams.getAll(name),
    change: (changes: Changes) => {
      route(path + changed(searchParams, changes));
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
  const words = after.toString();
  return words && `?${words}`;
}
