import { count, money } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Purchase } from './api';

/** What is known of an order, as it stands after all its entries. */
export const facts = (purchase: Purchase) => [
  { term: 'Licences ordered', value: count(purchase.ordered) },
  { term: 'Ordered', value: day(purchase.orderedOn) },
  { term: 'Our order number', value: purchase.orderNumber },
  { term: 'Agreement', value: purchase.agreement },
  { term: 'Term', value: `${day(purchase.startsOn)} to ${day(purchase.endsOn)}` },
  { term: 'Notice date', value: purchase.noticeOn && day(purchase.noticeOn) },
  { term: 'List price without VAT', value: money(purchase.listPricePence) },
  { term: 'Price paid without VAT', value: money(purchase.pricePaidPence) },
  {
    term: 'VAT',
    value: purchase.vatPence === null ? null : money(purchase.vatPence),
  },
  { term: 'A started licence can go to another person', value: yesOrNo(purchase.transferable) },
  { term: 'Learners can be swapped', value: yesOrNo(purchase.swapsAllowed) },
];

const yesOrNo = (said: boolean) => (said ? 'Yes' : 'No');
