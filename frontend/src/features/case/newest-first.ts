/** Whatever the order given. */
export const newestFirst = <T extends { at: string }>(items: T[]): T[] =>
  [...items].sort((a, b) => b.at.localeCompare(a.at));
