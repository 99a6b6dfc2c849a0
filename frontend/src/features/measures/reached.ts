import type { AuthorityReached } from './api';

export type Got = 'completed' | 'holds' | 'applied' | 'before' | 'never';

/** The furthest that anybody of a council got in the period. */
export function got({ completed, holds, applied, everApplied }: AuthorityReached): Got {
  if (completed > 0) return 'completed';
  if (holds > 0) return 'holds';
  if (applied > 0) return 'applied';
  return everApplied ? 'before' : 'never';
}

export const words: Record<Got, { letter: string; text: string }> = {
  completed: { letter: 'C', text: 'somebody completed a course' },
  holds: { letter: 'L', text: 'somebody got a licence' },
  applied: { letter: 'A', text: 'somebody applied' },
  before: { letter: 'B', text: 'somebody applied before the period' },
  never: { letter: '–', text: 'nobody ever applied' },
};

/** In the order in which they come. */
export function grouped<T>(items: T[], of: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return [...groups];
}
