import type { Order } from './api';

/** What has been typed. */
export const empty = {
  supplierId: '',
  agreementId: '',
  reference: '',
  orderNumber: '',
  orderedOn: '',
  quantity: '',
  listPricePence: '',
  pricePaidPence: '',
  vatPence: '',
  startsOn: '',
  endsOn: '',
  noticeOn: '',
  transferable: undefined as 'yes' | 'no' | undefined,
  swapsAllowed: undefined as 'yes' | 'no' | undefined,
};

export type Typed = typeof empty;

export const orderOf = (typed: Typed): Order => ({
  supplierId: typed.supplierId || null,
  agreementId: typed.agreementId || null,
  reference: typed.reference,
  orderNumber: typed.orderNumber || null,
  orderedOn: typed.orderedOn || null,
  quantity: whole(typed.quantity),
  listPricePence: pence(typed.listPricePence),
  pricePaidPence: pence(typed.pricePaidPence),
  vatPence: pence(typed.vatPence),
  startsOn: typed.startsOn || null,
  endsOn: typed.endsOn || null,
  noticeOn: typed.noticeOn || null,
  transferable: answer(typed.transferable),
  swapsAllowed: answer(typed.swapsAllowed),
});

const answer = (said: 'yes' | 'no' | undefined): boolean | null => (said ? said === 'yes' : null);

/** `£1,250.50` is 125050; null when it is not an amount. */
export function pence(text: string): number | null {
  const plain = text.replace(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** `1,000` is 1000; a word that is no number is null. */
export const whole = (text: string): number | null => {
  const plain = text.replace(/[,\s]/g, '');
  return /^-?\d+$/.test(plain) ? Number(plain) : null;
};
