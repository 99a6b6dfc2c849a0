import type { PageOf } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { Waiting } from '../../shared/ui/Waiting';
import { dayAndTime } from '../../shared/words/dates';
import { useEndSession, useMySessions, type OwnSession } from './api';

/** Every device that is signed in, and the way to end each but this one. */
export function Sessions() {
  return (
    <Waiting query={useMySessions()}>
      {({ items }: PageOf<OwnSession>) => (
        <ul class="govuk-list app-lines">
          {items.map((session) => (
            <li key={session.id} class="app-line">
              <Session session={session} />
            </li>
          ))}
        </ul>
      )}
    </Waiting>
  );
}

function Session({ session: { id, device, lastUsedAt, current } }: { session: OwnSession }) {
  const end = useEndSession(id);
  return (
    <>
      <p class="govuk-body app-line__title">
        <strong>{device}</strong>
        {current && ' (this one)'}
      </p>
      <p class="govuk-body-s">Last used on {dayAndTime(lastUsedAt)}</p>
      {end.error && <Failed failure={end.error} />}
      {!current && (
        <Button
          look="secondary"
          busy={end.isPending}
          onClick={() => {
            end.mutate(null);
          }}
        >
          Sign out <span class="govuk-visually-hidden">on {device}</span>
        </Button>
      )}
    </>
  );
}
