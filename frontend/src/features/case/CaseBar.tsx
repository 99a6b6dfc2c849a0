import { Button } from '../../shared/ui/Button';
import { later } from '../../shared/ui/later';
import { CaseTag } from '../../shared/ui/statuses';
import { Tag } from '../../shared/ui/Tag';
import { plural } from '../../shared/words/amounts';
import { day, dayAndTime } from '../../shared/words/dates';
import { usePlainMove, type Application } from './api';
import { TakeOver } from './TakeOver';

const Handover = later(() => import('./Handover').then((part) => part.Handover));

/** Where the case stands, how long it has waited, and who has it. */
export function CaseBar({ application }: { application: Application }) {
  const { clock, claimedBy, claimedUntil, next } = application;
  const claim = usePlainMove('claim', application);
  const release = usePlainMove('claim-release', application);
  const failure = claim.error ?? release.error;
  return (
    <>
      <p class="govuk-body">
        <CaseTag status={application.status} /> {clock?.late && <Tag colour="red">Late</Tag>}
      </p>
      {clock && <p class="govuk-body">{waited(clock)}</p>}
      {claimedBy && claimedUntil && (
        <p class="govuk-body">
          {next.includes('release') ? 'You have' : `${claimedBy} has`} this case until{' '}
          {dayAndTime(claimedUntil)}.
        </p>
      )}
      {failure && <p class="govuk-error-message">{failure.message}</p>}
      {next.includes('claim') && (
        <Button
          look="secondary"
          busy={claim.isPending}
          onClick={() => {
            claim.mutate({});
          }}
        >
          Claim this case
        </Button>
      )}
      {next.includes('release') && (
        <Button
          look="secondary"
          busy={release.isPending}
          onClick={() => {
            release.mutate({});
          }}
        >
          Let others have it
        </Button>
      )}
      {next.includes('take-over') && <TakeOver application={application} />}
      {next.includes('assign') && <Handover application={application} />}
    </>
  );
}

function waited({ workingDays, dueOn, paused }: NonNullable<Application['clock']>): string {
  const days = `Waited ${plural(workingDays, 'working day')}`;
  if (paused) return `${days}. The clock stands still until the applicant answers.`;
  return dueOn ? `${days}. Due by ${day(dueOn)}.` : `${days}.`;
}
