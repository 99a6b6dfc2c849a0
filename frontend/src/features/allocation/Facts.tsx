import { paths } from '../../app/paths';
import { progressWords } from '../../shared/allocation/progress';
import type { Allocation } from '../../shared/api/allocation';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day } from '../../shared/words/dates';

export function Facts({ allocation }: { allocation: Allocation }) {
  const { status, progress, leave } = allocation;
  return (
    <SummaryList
      rows={[
        {
          term: 'Case',
          value: (
            <a class="govuk-link" href={paths.reviewCase(allocation.applicationId)}>
              {allocation.reference}
            </a>
          ),
        },
        { term: 'Council', value: allocation.authority.name },
        { term: 'Platform', value: allocation.course.platform },
        ...date('Given', allocation.issuedAt),
        ...(status === 'ISSUED' ? date('Start by', allocation.activateBy) : []),
        ...(leave ? [{ term: 'On leave', value: `${day(leave.from)} to ${day(leave.until)}` }] : []),
        ...date('Started', allocation.activatedAt),
        {
          term: 'Progress',
          value: progress ? `${progressWords(progress)} (as of ${day(progress.on)})` : 'Nothing known',
        },
        ...date('Finished', allocation.completedAt),
        ...date('Ended', allocation.endedAt),
        ...(allocation.endReason ? [{ term: 'Why it ended', value: allocation.endReason }] : []),
        { term: 'Last day of the licence', value: day(allocation.endsOn) },
      ]}
    />
  );
}

const date = (term: string, at: string | null) => (at ? [{ term, value: day(at) }] : []);
