export interface LinkToken {
  token: string;
  to: string | null;
}

/** Takes the token of a sign-in link out of the address bar, so that it stays neither in history nor on a shared screen. */
export function takeLinkToken(): LinkToken | undefined {
  const values = new URLSearchParams(location.hash.slice(1));
  const token = values.get('t');
  if (!token) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { token, to: values.get('to') };
}
