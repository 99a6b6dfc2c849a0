import type { Schemas } from '../api/types';
import { count } from '../words/amounts';

/** What those said who took a course for a need; editors see the smallest numbers too. */
export function helpWords({ yes, partly, no }: Schemas['HelpCounts']): string {
  const answers = yes + partly + no;
  if (answers === 0) return 'Nobody has told us yet';
  const some = partly > 0 ? `, ${count(partly)} in part` : '';
  return `${count(yes)} of ${count(answers)} said it helped${some}`;
}
