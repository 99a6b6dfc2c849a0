const KEY = 'learning-offer.way-back';

/** Where to go once the provider has sent the browser back: in this tab alone, and the provider never hears of it. */
export function keepWayBack(to: string): void {
  try {
    sessionStorage.setItem(KEY, to);
  } catch {
    // Storage is switched off: the account is where they land.
  }
}

export function takeWayBack(): string | null {
  try {
    const to = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return to;
  } catch {
    return null;
  }
}
