import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { useClaimNext, type QueueFilters } from './api';

/** Goes to the case that waits longest and that nobody has. */
export function ClaimNext({ filters, search }: { filters: QueueFilters; search: string }) {
  const { route } = useLocation();
  const [nothingLeft, setNothingLeft] = useState(false);
  const claim = useClaimNext((id) => {
    if (id === null) setNothingLeft(true);
    else route(paths.reviewCase(id, search));
  });
  return (
    <>
      {claim.error && <p class="govuk-error-message">{claim.error.message}</p>}
      <Button
        busy={claim.isPending}
        onClick={() => {
          claim.mutate(filters);
        }}
      >
        Claim the next case
      </Button>
      <p class="govuk-body" role="status">
        {nothingLeft ? 'Nothing is left for you to decide here.' : ''}
      </p>
    </>
  );
}
