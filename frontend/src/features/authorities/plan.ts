import type { Reorganisation, ReorganisationRequest } from './api';

/** A plan as it is typed. */
export interface Typed {
  name: string;
  takesEffectOn: string;
  endOnSameDay: 'yes' | 'no';
  successors: { code: string; name: string }[];
  moves: { predecessor: string; successors: string[] }[];
}

export const emptyPlan: Typed = {
  name: '',
  takesEffectOn: '',
  endOnSameDay: 'no',
  successors: [{ code: '', name: '' }],
  moves: [{ predecessor: '', successors: [] }],
};

export const typedOf = (planned: Reorganisation): Typed => ({
  name: planned.name,
  takesEffectOn: planned.takesEffectOn,
  endOnSameDay: planned.predecessorsEndOn === planned.takesEffectOn ? 'yes' : 'no',
  successors: planned.successors.map(({ code, name }) => ({ code, name: name ?? '' })),
  moves: planned.moves,
});

export const requestOf = (typed: Typed): ReorganisationRequest => ({
  name: typed.name,
  // No day where none was typed: then the server says what to enter, and names every other fault too.
  takesEffectOn: (typed.takesEffectOn || null) as string,
  predecessorsEndOn: typed.endOnSameDay === 'yes' ? typed.takesEffectOn || null : null,
  successors: typed.successors.map(({ code, name }) => ({
    code: code.trim().toUpperCase(),
    name: name.trim() || null,
    officialName: null,
  })),
  moves: typed.moves.map(({ predecessor, successors }) => ({
    predecessor: predecessor.trim().toUpperCase(),
    // What was unticked by taking its council out of the list is not asked for.
    successors: successors.filter((code) => codesOf(typed).includes(code)),
  })),
});

export const codesOf = ({ successors }: Typed): string[] =>
  successors.map(({ code }) => code.trim().toUpperCase()).filter(Boolean);

/** The list with one row changed. */
export const replaced = <T>(rows: T[], at: number, change: Partial<T>): T[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));
