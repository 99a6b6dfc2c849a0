import { useState } from 'preact/hooks';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { results, type BulkRun } from './api';
import { progress } from './words';

/** How far it is: said aloud as it goes, and the results as a file once it is over. */
export function Progress({ run }: { run: BulkRun }) {
  const [failed, setFailed] = useState(false);
  const download = async () => {
    try {
      save(await results(run.id), `bulk-run-${run.id}.csv`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p class="govuk-body" role="status">
        {progress(run)}
      </p>
      {run.status === 'RUNNING' ? (
        <progress
          class="app-progress"
          max={run.total}
          value={run.total - run.waiting}
          aria-label="Progress"
        />
      ) : (
        <Button look="secondary" onClick={() => void download()}>
          Download the results (CSV)
        </Button>
      )}
      {failed && (
        <p class="govuk-error-message" role="alert">
          The results could not be downloaded. Try again.
        </p>
      )}
    </>
  );
}
