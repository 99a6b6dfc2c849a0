const KEY = 'selected-cases';

/** The applications that a reviewer ticked, kept over a reload and gone with the tab: ids say nothing about anybody. */
export const keepSelected = (ids: string[]): void => {
  sessionStorage.setItem(KEY, JSON.stringify(ids));
};

export function selected(): string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}
