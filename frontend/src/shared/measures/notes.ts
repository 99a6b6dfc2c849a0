import type { Note } from '../charts/data';
import { day } from '../words/dates';
import type { Annotation } from './metrics';

/** Where on a chart of parts that begin on these days each annotation belongs; those before the first belong to none. */
export const notesAt = (annotations: Annotation[], firsts: string[]): Note[] =>
  annotations
    .map(({ happenedOn, words }) => ({
      at: firsts.filter((first) => first <= happenedOn).length - 1,
      text: `${day(happenedOn)}: ${words}`,
    }))
    .filter(({ at }) => at >= 0);
