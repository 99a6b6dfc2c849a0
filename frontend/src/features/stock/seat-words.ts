import type { Seat } from './api';

export const seatWords: Record<Seat['status'], string> = {
  AVAILABLE: 'Left',
  HELD: 'Held by somebody',
  SPENT: 'Used up',
  EXPIRED: 'Expired',
  REMOVED: 'Taken out',
};
