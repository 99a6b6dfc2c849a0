import { plural } from '../../shared/words/amounts';
import type { TagColour } from '../../shared/ui/Tag';
import type { Job } from './api';

const LATE_SECONDS = 15 * 60;

/** `lapse-licences` is `Lapse licences`. */
export const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** `3 hours`, in the largest unit that fits. */
export function span(seconds: number): string {
  if (seconds < 60) return plural(seconds, 'second');
  if (seconds < 3_600) return plural(Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return plural(Math.floor(seconds / 3_600), 'hour');
  return plural(Math.floor(seconds / 86_400), 'day');
}

/** How it goes, the worst first. A failure counts until the work has caught up again. */
export function state({ backlog, lagSeconds, lastDay, every }: Job): [words: string, colour: TagColour] {
  if (backlog > 0 && lastDay?.failedAt) return ['Failing', 'red'];
  if (every === 'off') return ['Not by itself', 'grey'];
  if (lagSeconds >= LATE_SECONDS) return ['Behind', 'orange'];
  return ['Up to date', 'green'];
}
