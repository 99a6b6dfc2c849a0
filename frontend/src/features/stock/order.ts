import type { Order } from './api';

/** What has been typed. */
export const empty = {
  supplier: '',
  reference: '',
  orderedOn: '',
  quantity: '',
  listPricePence: '',
  pricePaidPence: '',
  startsOn: '',
  endsOn: '',
  transferable: undefined as 'yes' | 'no' | undefined,
  codes: '',
};

export type Typed = typeof empty;

export const orderOf = (typed: Typed): Order => ({
  supplier: typed.supplier,
  reference: typed.reference,
  orderedOn: typed.orderedOn || null,
  quantity: whole(typed.quantity),
  listPricePence: pence(typed.listPricePence),
  pricePaidPence: pence(typed.pricePaidPence),
  startsOn: typed.startsOn || null,
  endsOn: typed.endsOn || null,
  transferable: typed.transferable === undefined ? null : typed.transferable === 'yes',
  codes: lines(typed.codes),
});

/** `£1,250.50` is 125050; null when it is not an amount. */
export function pence(text: string): number | null {
  const plain = text.replace(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

const whole = (text: string): number | null => {
  const plain = text.replace(/[,\s]/g, '');
  return /^\d+$/.test(plain) ? Number(plain) : null;
};

/** One code a line; empty lines are left out. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
