import type { Schemas } from '../../shared/api/types';
import { InvitationMoves } from '../../shared/applying/InvitationMoves';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { changed, useTeam, type Team } from './api';

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
                <InvitationMoves
                  invitation={{ id: invitationId, version: invitationVersion ?? 0 }}
                  who={name ?? ''}
                  what="invitation"
                  refresh={changed(id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Waiting>
  );
}
