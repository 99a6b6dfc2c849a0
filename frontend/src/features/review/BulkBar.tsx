import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { keepSelected } from '../../shared/api/selection';
import { Button } from '../../shared/ui/Button';
import { plural } from '../../shared/words/amounts';

interface Props {
  ticked: string[];
  /** How many are shown; more may follow. */
  shown: string[];
  search: string;
  onTick: (ids: string[]) => void;
}

/** One decision on what was ticked, or on all that the filters find. */
export function BulkBar({ ticked, shown, search, onTick }: Props) {
  const { route } = useLocation();
  return (
    <div class="app-bulk-bar">
      <p class="govuk-body govuk-!-margin-bottom-2" role="status">
        {ticked.length === 0
          ? 'Tick applications to decide on several at once.'
          : `${plural(ticked.length, 'application')} ticked.`}
      </p>
      <div class="govuk-button-group">
        {ticked.length > 0 && (
          <Button
            look="secondary"
            onClick={() => {
              keepSelected(ticked);
              route(paths.newBulkRun());
            }}
          >
            Decide on those ticked
          </Button>
        )}
        <Button
          look="secondary"
          onClick={() => {
            onTick(ticked.length === shown.length ? [] : shown);
          }}
        >
          {ticked.length === shown.length ? 'Tick none' : 'Tick all shown'}
        </Button>
        <a class="govuk-link" href={paths.newBulkRun(search || '?status=SUBMITTED')}>
          Decide on all that the filters find
        </a>
        <a class="govuk-link" href={paths.bulkRuns}>
          Your bulk decisions
        </a>
      </div>
    </div>
  );
}
