import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Done } from '../../shared/ui/Done';
import { InsetText } from '../../shared/ui/InsetText';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Tag } from '../../shared/ui/Tag';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { plural } from '../../shared/words/amounts';
import { useBatch, useRelease, useTakeOver, type Batch } from './api';
import { Copying } from './Copying';
import { ConfirmForm } from './ConfirmForm';
import { Members } from './Members';
import { batchWords, kindWords } from './words';

export default function BatchPage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Batch" query={useBatch(id)}>
      {(batch) => <Shown batch={batch} />}
    </WaitingPage>
  );
}

function Shown({ batch }: { batch: Batch }) {
  const { route } = useLocation();
  const done = (words: string) => () => {
    leaveNotice(words);
    route(paths.deskSupplier(batch.supplier.id, batch.kind === 'INVITATION' ? 'invite' : 'remove'));
  };
  const release = useRelease(batch, done('The batch was given back. Its people are on the list again.'));
  const takeOver = useTakeOver(batch);
  const [word, colour] = batchWords[batch.status];
  const may = (move: Batch['next'][number]) => batch.next.includes(move);
  return (
    <Page
      title={`${kindWords[batch.kind]} ${plural(batch.members, 'person', 'people')}`}
      caption={batch.supplier.name}
      back={paths.deskSupplier(batch.supplier.id, 'batches')}
      errors={errorsOf(release.error ?? takeOver.error)}
      wide
    >
      <Done />
      <p class="govuk-body">
        <Tag colour={colour}>{word}</Tag>
      </p>
      {may('take-over') && (
        <>
          <InsetText>{batch.claimedBy} works on this batch. Take it over only if they do not.</InsetText>
          <Button
            look="warning"
            busy={takeOver.isPending}
            onClick={() => {
              takeOver.mutate(undefined);
            }}
          >
            Take it over
          </Button>
        </>
      )}
      {may('confirm') && (
        <>
          <Copying batch={batch} />
          <ConfirmForm batch={batch} onDone={done('Thank you. What you confirmed is recorded.')} />
        </>
      )}
      {may('release') && (
        <Button
          look="secondary"
          busy={release.isPending}
          onClick={() => {
            release.mutate(undefined);
          }}
        >
          Give it back: nothing was done
        </Button>
      )}
      <Members batch={batch} />
    </Page>
  );
}
