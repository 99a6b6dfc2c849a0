import { useState } from 'preact/hooks';

let left: string | undefined;

/** Leaves a sentence for the next page: what just succeeded here. */
export function leaveNotice(words: string): void {
  left = words;
}

/** The sentence that the page before left, once. */
export function useNotice(): string | undefined {
  const [words] = useState(take);
  return words;
}

function take(): string | undefined {
  const words = left;
  left = undefined;
  return words;
}
