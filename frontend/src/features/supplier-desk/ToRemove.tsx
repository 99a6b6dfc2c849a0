import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { WarningText } from '../../shared/ui/WarningText';
import { AllocationTag } from '../../shared/ui/statuses';
import { useCopied, useToRemove, type DeskEntry, type DeskSupplier } from './api';
import { Entries } from './Entries';
import { TakeForm } from './TakeForm';

/** Who is still counted at the supplier though their licence has ended here. */
export function ToRemove({ supplier }: { supplier: DeskSupplier }) {
  const copied = useCopied(supplier.id);
  return (
    <Entries
      caption="To remove there, the longest ended first"
      since="Ended"
      none="The supplier counts nobody whose licence has ended"
      entries={useToRemove(supplier.id)}
      more={[
        { title: 'What became of it', cell: ({ status }) => <AllocationTag status={status} /> },
        {
          title: 'Progress',
          cell: (entry) =>
            entry.copied ? (
              'Copied'
            ) : (
              <NotCopied
                entry={entry}
                busy={copied.isPending}
                onCopied={() => {
                  copied.mutate(entry.allocationId);
                }}
              />
            ),
        },
      ]}
    >
      <WarningText>
        Removing a learner deletes what they did from the supplier’s reports. Send their newest report first.
      </WarningText>
      <ErrorSummary errors={errorsOf(copied.error)} />
      <TakeForm supplier={supplier} kind="REMOVAL" />
    </Entries>
  );
}

const NotCopied = ({ entry, busy, onCopied }: { entry: DeskEntry; busy: boolean; onCopied: () => void }) => (
  <>
    <p class="govuk-body-s govuk-!-margin-bottom-1">Not copied since it ended</p>
    <Button look="secondary" busy={busy} onClick={onCopied}>
      I have copied it<span class="govuk-visually-hidden"> for {entry.reference}</span>
    </Button>
  </>
);
