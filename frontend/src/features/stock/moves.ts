import { paths } from '../../app/paths';
import type { EntryKind, PurchaseMove } from './api';

interface Move {
  title: string;
  href: (purchase: string) => string;
}

const entry = (move: PurchaseMove, title: string): Move => ({
  title,
  href: (purchase) => paths.stockEntry(purchase, move),
});

/** What can be done with a purchase, in the words of its page. */
export const moves: Record<PurchaseMove, Move> = {
  'add-codes': { title: 'Add the codes', href: paths.addCodes },
  'top-up': entry('top-up', 'Add licences'),
  shrink: entry('shrink', 'Take licences out'),
  'give-back': entry('give-back', 'Give licences back'),
  correct: entry('correct', 'Correct a price'),
};

export interface Kind {
  kind: EntryKind;
  title: string;
  words: string;
  /** Asked only where the entry moves licences. */
  howMany?: string;
  button: string;
  done: string;
}

/** The forms of entries, by the last part of their address. */
export const kinds: Partial<Record<string, Kind>> = {
  'top-up': {
    kind: 'TOP_UP',
    title: 'Add licences to the order',
    words: 'The supplier sent more licences under the same order. Whoever waits gets one at once, in order.',
    howMany: 'How many licences more?',
    button: 'Add the licences',
    done: 'The licences are added.',
  },
  shrink: {
    kind: 'SHRINK',
    title: 'Take licences out',
    words: 'Fewer licences came than were recorded. Only free ones are taken out: nobody loses a licence.',
    howMany: 'How many licences fewer?',
    button: 'Take the licences out',
    done: 'The licences are taken out.',
  },
  'give-back': {
    kind: 'GIVEN_BACK',
    title: 'Give licences back to the supplier',
    words:
      'Only free licences go back: nobody loses one. Say what the order costs now if you get money back.',
    howMany: 'How many licences go back?',
    button: 'Give the licences back',
    done: 'The licences are given back.',
  },
  correct: {
    kind: 'CORRECTION',
    title: 'Correct a price',
    words: 'The order stays as it was recorded. The correction is added to its book.',
    button: 'Enter the correction',
    done: 'The correction is entered.',
  },
};

export const kindWords: Record<EntryKind, string> = {
  TOP_UP: 'Licences added',
  SHRINK: 'Licences taken out',
  GIVEN_BACK: 'Given back to the supplier',
  CORRECTION: 'Price corrected',
};
