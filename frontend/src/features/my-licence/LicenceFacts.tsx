import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { progressWords } from '../../shared/allocation/progress';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { SummaryList } from '../../shared/ui/SummaryList';
import { WarningText } from '../../shared/ui/WarningText';
import { day } from '../../shared/words/dates';

export function LicenceFacts({ licence }: { licence: Allocation }) {
  const {
    course,
    status,
    activateBy,
    activatedAt,
    completedAt,
    endedAt,
    endsOn,
    endReason,
    reference,
    progress,
  } = licence;
  return (
    <>
      {status === 'ISSUED' && activateBy && (
        <WarningText>Start by {day(activateBy)}, or the licence goes to the next person.</WarningText>
      )}
      <SummaryList
        rows={[
          {
            term: 'Course',
            value: <ExternalLink href={course.url}>{`Open it at ${course.platform}`}</ExternalLink>,
          },
          {
            term: 'Application',
            value: (
              <a class="govuk-link" href={paths.myApplication(licence.applicationId)}>
                {reference}
              </a>
            ),
          },
          ...date('Started', activatedAt),
          ...(progress ? [{ term: 'Progress', value: progressWords(progress) }] : []),
          ...date('Finished', completedAt),
          ...date('Ended', endedAt),
          ...(status === 'RECLAIMED' && endReason ? [{ term: 'Why', value: endReason }] : []),
          ...date('Last day', endsOn),
        ]}
      />
    </>
  );
}

const date = (term: string, at: string | null) => (at ? [{ term, value: day(at) }] : []);
