import { useToInvite, type DeskSupplier } from './api';
import { Entries } from './Entries';
import { TakeForm } from './TakeForm';

/** Whose invitation nobody has entered at the supplier yet. */
export const ToInvite = ({ supplier }: { supplier: DeskSupplier }) => (
  <Entries
    caption="To invite, the longest wait first"
    since="Licence given"
    none="Everybody has been invited, or is in somebody’s batch"
    entries={useToInvite(supplier.id)}
  >
    <p class="govuk-body">
      Take a batch: its people are then yours, and nobody else enters the same addresses.
    </p>
    <TakeForm supplier={supplier} kind="INVITATION" />
  </Entries>
);
