import { Button } from '../../shared/ui/Button';
import { usePlainMove, type Application } from './api';
import { useUndoable, forgetDecision } from './undo';

/** For who comes back to a case whose decision can still be taken back; the notice on top says it to who just decided. */
export function TakeBack({ application }: { application: Application }) {
  const undo = usePlainMove('decision-undo', application, forgetDecision);
  const onTop = useUndoable()?.id === application.id;
  if (onTop) return null;
  return (
    <>
      {undo.error && <p class="govuk-error-message">{undo.error.message}</p>}
      <Button
        look="secondary"
        busy={undo.isPending}
        onClick={() => {
          undo.mutate({});
        }}
      >
        Take the decision back
      </Button>
    </>
  );
}
