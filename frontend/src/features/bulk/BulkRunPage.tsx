import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { plural } from '../../shared/words/amounts';
import { useBulkItems, useBulkRun, useCancel, useStart, type BulkRun } from './api';
import { Items } from './Items';
import { Progress } from './Progress';
import { choice, effectWords, startWords, statusWords } from './words';

export default function BulkRunPage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Bulk decision" query={useBulkRun(id)}>
      {(run) => <Run run={run} />}
    </WaitingPage>
  );
}

function Run({ run }: { run: BulkRun }) {
  const start = useStart(run.id);
  const cancel = useCancel(run.id);
  const items = useBulkItems(run.id, run.status);
  return (
    <Page
      title={`${choice[run.move].label}: ${plural(run.total, 'application')}`}
      caption={statusWords[run.status]}
      back={paths.bulkRuns}
      errors={errorsOf(start.error ?? cancel.error)}
      wide
    >
      {run.status === 'PREPARED' && (
        <InsetText>Nothing has happened yet. This is what would happen, in the order of the queue.</InsetText>
      )}
      <SummaryList
        rows={run.foreseen.map(({ effect, cases }) => ({
          term: effectWords[effect],
          value: plural(cases, 'application'),
        }))}
      />
      {run.words && <InsetText>Every applicant reads: {run.words}</InsetText>}
      {run.status !== 'PREPARED' && <Progress run={run} />}
      <div class="govuk-button-group">
        {run.next.includes('start') && (
          <Button
            busy={start.isPending}
            onClick={() => {
              start.mutate(undefined);
            }}
          >
            {startWords(run)}
          </Button>
        )}
        {run.next.includes('cancel') && (
          <Button
            look="secondary"
            busy={cancel.isPending}
            onClick={() => {
              cancel.mutate(undefined);
            }}
          >
            {run.status === 'RUNNING' ? 'Stop here' : 'Do nothing'}
          </Button>
        )}
      </div>
      <Waiting query={items}>
        {(rows) => (
          <>
            <Items items={rows} begun={run.status !== 'PREPARED'} />
            <ShowMore pages={items} of="applications" />
          </>
        )}
      </Waiting>
    </Page>
  );
}
