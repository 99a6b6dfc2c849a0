let carried = '';

/** Takes words along to the next page without writing them into its address. */
export function carry(words: string): void {
  carried = words;
}

/** The words that the page before carried here, once. */
export function takeCarried(): string {
  const words = carried;
  carried = '';
  return words;
}
