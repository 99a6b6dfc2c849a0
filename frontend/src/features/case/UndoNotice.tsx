import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { leaveNotice } from '../../shared/ui/notice';
import { plural } from '../../shared/words/amounts';
import { usePlainMove } from './api';
import { forgetDecision, useUndoable, type Undoable } from './undo';
import { useShortcuts } from './use-shortcuts';

/** What was just decided, for as long as it can be taken back; then that it was. */
export function UndoNotice({ search }: { search: string }) {
  const { path, route } = useLocation();
  const undoable = useUndoable();
  const [taken, setTaken] = useState<string>();
  const onTaken = ({ id, reference }: Undoable) => {
    const words = `${reference}: the decision was taken back, and nothing was sent`;
    if (path === paths.reviewCase(id)) {
      setTaken(words);
    } else {
      leaveNotice(words);
      route(paths.reviewCase(id, search));
    }
  };
  if (undoable) return <Undo key={undoable.id} undoable={undoable} onTaken={onTaken} />;
  return taken ? (
    <NotificationBanner success>
      <p class="govuk-notification-banner__heading">{taken}</p>
    </NotificationBanner>
  ) : null;
}

interface Props {
  undoable: Undoable & { seconds: number };
  onTaken: (undoable: Undoable) => void;
}

function Undo({ undoable, onTaken }: Props) {
  const { reference, words, seconds } = undoable;
  const undo = usePlainMove('decision-undo', undoable, () => {
    forgetDecision();
    onTaken(undoable);
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
