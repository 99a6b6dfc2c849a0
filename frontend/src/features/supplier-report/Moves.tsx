import { Button } from '../../shared/ui/Button';
import { InsetText } from '../../shared/ui/InsetText';
import { plural } from '../../shared/words/amounts';
import type { Report, useCancel, useConfirm } from './api';

interface Props {
  report: Report;
  confirm: ReturnType<typeof useConfirm>;
  cancel: ReturnType<typeof useCancel>;
}

/** What can be done with a report, as the API says. */
export function Moves({ report, confirm, cancel }: Props) {
  const may = (move: Report['next'][number]) => report.next.includes(move);
  const { newFacts, toConfirm, agreeing, differing } = report.rows;
  return (
    <>
      {may('decide-rows') && toConfirm > 0 && (
        <InsetText>
          {plural(toConfirm, 'row')} may be about somebody here. Decide on each under “You decide”; those you
          leave are not applied.
        </InsetText>
      )}
      {may('confirm') && (
        <p class="govuk-body">
          Nothing has been changed. {plural(newFacts, 'row says', 'rows say')} something new;{' '}
          {plural(agreeing + differing, 'other row', 'other rows')} only show what the supplier knows.
        </p>
      )}
      <div class="govuk-button-group">
        {may('confirm') && (
          <Button
            busy={confirm.isPending}
            onClick={() => {
              confirm.mutate(undefined);
            }}
          >
            Apply this report
          </Button>
        )}
        {may('cancel') && (
          <Button
            look="secondary"
            busy={cancel.isPending}
            onClick={() => {
              cancel.mutate(undefined);
            }}
          >
            {report.status === 'APPLYING' ? 'Stop here' : 'Cancel this report'}
          </Button>
        )}
      </div>
    </>
  );
}
