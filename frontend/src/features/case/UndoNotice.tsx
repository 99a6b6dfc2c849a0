import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { leaveNotice } from '../../shared/ui/notice';
import { plural } from '../../shared/words/amounts';
import { usePlainMove } from './api';
import { forgetDecision, useUndoable, type Undoable } from './undo';
import { useShortcuts } from './use-shortcuts';

/** What was just decided, for as long as it can be taken back. */
export function UndoNotice({ search }: { search: string }) {
  const undoable = useUndoable();
  return undoable ? <Undo key={undoable.id} undoable={undoable} search={search} /> : null;
}

interface Props {
  undoable: Undoable & { seconds: number };
  search: string;
}

function Undo({ undoable, search }: Props) {
  const { id, reference, words, seconds } = undoable;
  const { route } = useLocation();
  const undo = usePlainMove('decision-undo', undoable, () => {
    forgetDecision();
    leaveNotice(`${reference}: the decision was taken back, and nothing was sent`);
    route(paths.reviewCase(id, search));
  });
  const takeBack = () => {
    undo.mutate({});
  };
  useShortcuts({ u: takeBack });
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading" role="status">
        {reference}: {words}
      </p>
      {undo.error ? (
        <p class="govuk-body">{undo.error.message}</p>
      ) : (
        <>
          <p class="govuk-body">The message leaves in {plural(seconds, 'second')}.</p>
          <Button look="secondary" busy={undo.isPending} onClick={takeBack}>
            Take the decision back
          </Button>
        </>
      )}
    </NotificationBanner>
  );
}
