import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Waiting } from '../../shared/ui/Waiting';
import { useRoleInvitations } from './api';
import { RoleInvitationItem } from './RoleInvitationItem';

export default function RoleInvitationsPage() {
  const invitations = useRoleInvitations();
  const left = useNotice();
  const [done, setDone] = useState<string>();
  const notice = done ?? left;
  return (
    <Page
      title="Invitations"
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'People', href: paths.users },
      ]}
    >
      {notice && (
        <NotificationBanner key={notice} success>
          <p class="govuk-notification-banner__heading app-break">{notice}</p>
        </NotificationBanner>
      )}
      <LinkButton href={paths.newRoleInvitation}>Invite somebody</LinkButton>
      <Waiting query={invitations}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Nobody is invited" />
          ) : (
            <>
              {items.map((invitation) => (
                <RoleInvitationItem key={invitation.id} invitation={invitation} onDone={setDone} />
              ))}
              <ShowMore pages={invitations} of="invitations" />
            </>
          )
        }
      </Waiting>
      <p class="govuk-body">Invitations are deleted 30 days after they ended.</p>
    </Page>
  );
}
