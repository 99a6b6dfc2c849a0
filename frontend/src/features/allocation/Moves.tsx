import { paths, type AllocationPageMove } from '../../app/paths';
import { useEndLeave, type Allocation } from '../../shared/api/allocation';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';

type Move = Allocation['next'][number];

const pages: Partial<Record<Move, { page: AllocationPageMove; label: string }>> = {
  reclaim: { page: 'take-back', label: 'Take the licence back' },
  'withdraw-notice': { page: 'withdraw-notice', label: 'Let the learner keep it' },
  activate: { page: 'started', label: 'Record that the learner has started' },
  complete: { page: 'finished', label: 'Record that the learner has finished' },
  'take-leave': { page: 'leave', label: 'Record a leave' },
  return: { page: 'give-back', label: 'Give it back for the learner' },
  'give-notice': { page: 'notice', label: 'Give notice that we take it back' },
};

/** What the server says may be done, each on a page of its own. */
export function Moves({ allocation }: { allocation: Allocation }) {
  const { id, next } = allocation;
  const end = useEndLeave(allocation);
  const offered = (Object.keys(pages) as Move[]).filter((move) => next.includes(move));
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="moves">
      <h2 class="govuk-heading-m" id="moves">
        What you can do
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {offered.map((move) => {
          const way = pages[move];
          return (
            way && (
              <li key={move}>
                <a class="govuk-link" href={paths.allocationMove(id, way.page)}>
                  {way.label}
                </a>
              </li>
            )
          );
        })}
      </ul>
      {end.error && <Failed failure={end.error} />}
      {next.includes('end-leave') && (
        <Button
          look="secondary"
          busy={end.isPending}
          onClick={() => {
            end.mutate(null);
          }}
        >
          End the leave
        </Button>
      )}
    </section>
  );
}
