import { Button } from '../../shared/ui/Button';
import type { Deciding } from './use-deciding';

/** The oldest case of the queue that nobody has. */
export const NextCase = ({ deciding: { toNext, busy, nextFailed, nothingLeft } }: { deciding: Deciding }) => (
  <>
    {nextFailed && <p class="govuk-error-message">{nextFailed.message}</p>}
    <p class="govuk-body" role="status">
      {nothingLeft ? 'Nothing is left for you to decide here.' : ''}
    </p>
    <Button look="secondary" busy={busy} onClick={toNext}>
      Claim the next case
    </Button>
  </>
);
