import { api } from './client';
import type { Vocabulary } from './types';
import { useRead } from './use-read';

/** The words of the service: labels for every value in a closed list. */
export const useVocabulary = () => useRead<Vocabulary>(['vocabulary'], () => api.GET('/api/v1/vocabulary'));

/** The label of a value, or the value itself while the words are on their way. */
export const labelOf = (words: Vocabulary | undefined, list: keyof Vocabulary, value: string): string =>
  words?.[list].find((term) => term.value === value)?.label ?? value;
