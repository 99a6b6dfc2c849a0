import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { plural } from '../../shared/words/amounts';
import type { Webhook } from './api';

interface Move {
  isPending: boolean;
  isSuccess: boolean;
  mutate: (input: undefined) => void;
}

interface Props {
  webhook: Webhook;
  moves: { test: Move; activate: Move; replayAll: Move; secret: Move };
}

/** What may be done with a webhook: the server says which. */
export function Moves({ webhook: { id, next, dead }, moves }: Props) {
  const buttons = [
    { may: 'TEST', text: 'Send a test', move: moves.test },
    { may: 'ACTIVATE', text: 'Switch it on', move: moves.activate },
    {
      may: 'REPLAY',
      text: `Deliver again what was given up (${plural(dead, 'message')})`,
      move: moves.replayAll,
    },
    { may: 'RENEW_SECRET', text: 'Make a new secret', move: moves.secret },
  ] as const;
  return (
    <>
      <div class="govuk-button-group">
        {buttons
          .filter(({ may }) => next.includes(may))
          .map(({ may, text, move }) => (
            <Button
              key={may}
              look="secondary"
              busy={move.isPending}
              onClick={() => {
                move.mutate(undefined);
              }}
            >
              {text}
            </Button>
          ))}
        <a class="govuk-link" href={paths.editWebhook(id)}>
          Change it
        </a>
        <a class="govuk-link" href={paths.removeWebhook(id)}>
          Remove it
        </a>
      </div>
      <p class="govuk-body" role="status">
        {moves.test.isSuccess ? 'A test is on its way. It is at the top of the log.' : ''}
        {moves.replayAll.isSuccess ? 'What was given up is delivered again.' : ''}
      </p>
    </>
  );
}
