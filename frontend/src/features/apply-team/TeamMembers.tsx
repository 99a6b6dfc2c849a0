import type { Schemas } from '../../shared/api/types';
import { Failed } from '../../shared/ui/Failed';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { useInvitationMove, useTeam, type Team } from './api';

const standings: Record<Schemas['TeamStanding'], preact.JSX.Element> = {
  INVITED: <Tag colour="grey">Invited</Tag>,
  ANSWERING: <Tag colour="yellow">Answering</Tag>,
  CONFIRMED: <Tag colour="green">Confirmed</Tag>,
  SENT: <Tag colour="blue">Sent</Tag>,
};

/** Who is in the team and how far they are. */
export function TeamMembers({ id }: { id: string }) {
  return (
    <Waiting query={useTeam(id)}>
      {({ members }: Team) => (
        <ul class="govuk-list app-lines">
          {members.map(({ name, standing, you, invitationId, invitationVersion }, place) => (
            <li key={`${place}${name}`} class="app-line">
              <p class="govuk-body app-line__title app-break">
                <strong>{name ?? 'Somebody whose details were erased'}</strong>
                {you && ' (you)'} {standings[standing]}
              </p>
              {invitationId && (
                <Invited
                  invitation={{ id: invitationId, version: invitationVersion ?? 0 }}
                  name={name ?? ''}
                  application={id}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Waiting>
  );
}

interface InvitedProps {
  invitation: { id: string; version: number };
  name: string;
  application: string;
}

function Invited({ invitation, name, application }: InvitedProps) {
  const again = useInvitationMove(invitation, 'reminder', application);
  const cancel = useInvitationMove(invitation, 'cancellation', application);
  const failure = again.error ?? cancel.error;
  return (
    <>
      {failure && <Failed failure={failure} />}
      {again.isSuccess && (
        <p class="govuk-body-s" role="status">
          Sent again
        </p>
      )}
      <div class="govuk-button-group">
        <Button
          look="secondary"
          busy={again.isPending}
          onClick={() => {
            again.mutate(null);
          }}
        >
          Send again<span class="govuk-visually-hidden"> to {name}</span>
        </Button>
        <Button
          look="secondary"
          busy={cancel.isPending}
          onClick={() => {
            cancel.mutate(null);
          }}
        >
          Take back<span class="govuk-visually-hidden"> the invitation of {name}</span>
        </Button>
      </div>
    </>
  );
}
