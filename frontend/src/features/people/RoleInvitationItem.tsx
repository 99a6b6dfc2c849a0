import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { SummaryList } from '../../shared/ui/SummaryList';
import { RoleInvitationTag } from '../../shared/ui/statuses';
import { day, dayAndTime } from '../../shared/words/dates';
import { useSendAgain, useWithdraw, type RoleInvitation } from './api';
import { roleNames } from './roles';

interface Props {
  invitation: RoleInvitation;
  /** Told in a sentence what was done. */
  onDone: (words: string) => void;
}

/** One invitation, and what can be done with it. */
export function RoleInvitationItem({ invitation, onDone }: Props) {
  const { email, roles, authority, status, invitedBy, sentAt, expiresAt, acceptedAt, userId } = invitation;
  const again = useSendAgain(invitation, () => {
    onDone(`We have sent the invitation to ${email} again. The link from before works no more`);
  });
  const withdraw = useWithdraw(invitation, () => {
    onDone(`The invitation to ${email} is withdrawn. Its link works no more`);
  });
  const failure = again.error ?? withdraw.error;
  return (
    <section aria-label={`Invitation to ${email}`}>
      <h2 class="govuk-heading-m app-break">{email}</h2>
      <SummaryList
        rows={[
          { term: 'Status', value: <RoleInvitationTag status={status} /> },
          { term: 'Roles', value: roleNames(roles) },
          { term: 'Council', value: authority?.name },
          { term: 'Invited by', value: invitedBy },
          { term: 'Sent', value: dayAndTime(sentAt) },
          { term: status === 'ENDED' ? 'Ended' : 'Works until', value: !acceptedAt && day(expiresAt) },
          {
            term: 'Accepted',
            value: acceptedAt && userId && (
              <a class="govuk-link" href={paths.user(userId)}>
                {dayAndTime(acceptedAt)}
              </a>
            ),
          },
        ].filter(({ value }) => value)}
      />
      {failure && <Failed failure={failure} />}
      <div class="govuk-button-group">
        {invitation.next.includes('SEND_AGAIN') && (
          <Button
            look="secondary"
            busy={again.isPending}
            onClick={() => {
              again.mutate(null);
            }}
          >
            Send again <span class="govuk-visually-hidden">to {email}</span>
          </Button>
        )}
        {invitation.next.includes('WITHDRAW') && (
          <Button
            look="warning"
            busy={withdraw.isPending}
            onClick={() => {
              withdraw.mutate(null);
            }}
          >
            Withdraw <span class="govuk-visually-hidden">the invitation to {email}</span>
          </Button>
        )}
      </div>
    </section>
  );
}
