import type { Change } from './answers';

// In this tab only: it survives a reload and a lost connection, and is gone when the tab is closed.
const keyOf = (id: string) => `learning-offer.draft.${id}`;

export function keepTyped(id: string, typed: Change): void {
  try {
    if (Object.keys(typed).length > 0) sessionStorage.setItem(keyOf(id), JSON.stringify(typed));
    else sessionStorage.removeItem(keyOf(id));
  } catch {
    return;
  }
}

export function readTyped(id: string): Change {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '{}') as Change;
  } catch {
    return {};
  }
}
