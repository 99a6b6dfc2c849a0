import { FitTag } from '../../shared/ui/FitTag';
import type { Mapping } from './api';

/** A cell in a word, and in full to who cannot see the words around it. */
export function CellContent({ mapping }: { mapping: Mapping | undefined }) {
  if (!mapping)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="govuk-visually-hidden">No mapping</span>
      </>
    );
  return (
    <>
      <FitTag fit={mapping.fit} />
      <span class="govuk-visually-hidden">: {mapping.reason}</span>
    </>
  );
}
