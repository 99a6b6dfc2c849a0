import type { Schemas } from '../api/types';
import { count, plural } from '../words/amounts';
import { day } from '../words/dates';

export type StockAlert = Schemas['StockAlert'];

/** What holds, in a sentence. */
export function alertWords({ kind, day: on, licences, purchaseReference }: StockAlert): string {
  const when = on ? day(on) : '';
  const purchase = `The purchase ${purchaseReference ?? ''}`;
  switch (kind) {
    case 'RUNS_OUT_SOON':
      return on
        ? `The last free licence will be given about ${when}. ${plural(licences, 'licence is', 'licences are')} free.`
        : 'Every licence is given, and people wait.';
    case 'PURCHASE_ENDS':
      return `${purchase} ends on ${when}. ${plural(licences, 'licence of it is', 'licences of it are')} free.`;
    case 'NOTICE_DUE':
      return `${purchase} goes on unless the supplier has your notice by ${when}.`;
    case 'WOULD_BE_WASTED':
      return `${purchase} ends on ${when}: at the present rate ${count(licences)} of its licences will not be used before.`;
  }
}
