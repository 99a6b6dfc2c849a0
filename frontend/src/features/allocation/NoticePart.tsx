import type { Allocation } from '../../shared/api/allocation';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day, dayAndTime } from '../../shared/words/dates';

/** A notice that is not settled. */
export function NoticePart({ allocation: { notice } }: { allocation: Allocation }) {
  const words = useVocabulary().data;
  if (!notice) return null;
  return (
    <section aria-labelledby="notice">
      <h2 class="govuk-heading-m" id="notice">
        {notice.answer ? 'The learner answered: decide' : 'The learner was asked'}
      </h2>
      <SummaryList
        rows={[
          { term: 'Notice given', value: dayAndTime(notice.givenAt) },
          { term: 'Reason', value: labelOf(words, 'reclaimReasons', notice.reason) },
          { term: 'What we know', value: notice.words },
          notice.answer
            ? { term: 'Answer', value: notice.answer }
            : { term: 'Taken back by itself', value: `After ${day(notice.replyBy)}, without an answer` },
        ]}
      />
    </section>
  );
}
