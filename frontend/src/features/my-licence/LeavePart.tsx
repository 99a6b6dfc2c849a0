import { paths } from '../../app/paths';
import { useEndLeave, type Allocation } from '../../shared/api/allocation';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';

/** Days on which the licence waits for its holder. */
export function LeavePart({ licence }: { licence: Allocation }) {
  const { id, leave, next } = licence;
  const end = useEndLeave(licence);
  return (
    <>
      {leave && (
        <InsetText>
          The licence waits for you from {day(leave.from)} to {day(leave.until)}. You get no reminders on
          these days.
        </InsetText>
      )}
      {end.error && <Failed failure={end.error} />}
      {next.includes('end-leave') && (
        <Button
          look="secondary"
          busy={end.isPending}
          onClick={() => {
            end.mutate(null);
          }}
        >
          I am not on leave
        </Button>
      )}
      {next.includes('take-leave') && (
        <p class="govuk-body">
          You are on leave, or will be?{' '}
          <a class="govuk-link" href={paths.leave(id)}>
            Put the licence on hold
          </a>
          , and it waits for you.
        </p>
      )}
    </>
  );
}
