import { Button } from '../../shared/ui/Button';
import type { ReportRow, useMatch } from './api';

/** Whether a row is about the person it is suggested for; may be said otherwise until the report is applied. */
export function Decide({ row, match }: { row: ReportRow; match: ReturnType<typeof useMatch> }) {
  const say = (same: boolean) => () => {
    match.mutate({ number: row.number, same });
  };
  return (
    <div class="govuk-button-group govuk-!-margin-top-2">
      {(row.outcome === 'TO_CONFIRM' || row.outcome === 'UNKNOWN') && (
        <Button look="secondary" busy={match.isPending} onClick={say(true)}>
          Same person<span class="govuk-visually-hidden">: row {row.number}</span>
        </Button>
      )}
      {row.outcome !== 'UNKNOWN' && (
        <Button look="secondary" busy={match.isPending} onClick={say(false)}>
          Another person<span class="govuk-visually-hidden">: row {row.number}</span>
        </Button>
      )}
    </div>
  );
}
