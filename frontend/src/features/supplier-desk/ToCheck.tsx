import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { useInviteAgain, useToCheck, type DeskEntry } from './api';
import { Entries } from './Entries';
import { reasonWords } from './words';

/** Where the supplier and the service may not agree. */
export function ToCheck({ supplier }: { supplier: string }) {
  const again = useInviteAgain(supplier);
  return (
    <Entries
      caption="To check, the oldest first"
      since="Invited, or given"
      none="There is nothing to check"
      entries={useToCheck(supplier)}
      more={[
        { title: 'Why', cell: (entry) => <Why entry={entry} /> },
        {
          title: 'What to do',
          cell: ({ allocationId, reference, mayInviteAgain }) =>
            mayInviteAgain ? (
              <Button
                look="secondary"
                busy={again.isPending}
                onClick={() => {
                  again.mutate(allocationId);
                }}
              >
                Invite again<span class="govuk-visually-hidden">: {reference}</span>
              </Button>
            ) : (
              'Ask them, or look at the supplier'
            ),
        },
      ]}
    >
      <ErrorSummary errors={errorsOf(again.error)} />
    </Entries>
  );
}

const Why = ({ entry: { reason, failure } }: { entry: DeskEntry }) => (
  <>
    {reason && reasonWords[reason]}
    {failure && <div class="app-small app-break">{failure}</div>}
  </>
);
