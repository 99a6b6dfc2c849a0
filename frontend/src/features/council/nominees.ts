import type { Schemas } from '../../shared/api/types';

export type Nominee = Schemas['NomineeRequest'];

/** A pasted list, one colleague a line: `name, address`, `name <address>`, a column of a spreadsheet, or an address alone. */
export const nomineesOf = (text: string): Nominee[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const email = /[^\s,;<>]+@[^\s,;<>]+/.exec(line)?.[0] ?? line;
      const name = line
        .replace(email, '')
        .replace(/[<>,;\t"]+/g, ' ')
        .trim();
      return { name: name || null, email };
    });
