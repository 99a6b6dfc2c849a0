import { useInvitationMove, type OpenInvitation } from '../api/invitation';
import type { Key } from '../api/use-read';
import { Button } from '../ui/Button';
import { Failed } from '../ui/Failed';

interface InvitationMovesProps {
  invitation: OpenInvitation;
  who: string;
  /** Completes "Take back the … of Ada". */
  what: 'invitation' | 'nomination';
  refresh: Key[];
}

/** Sends an invitation again, or takes it back. */
export function InvitationMoves({ invitation, who, what, refresh }: InvitationMovesProps) {
  const again = useInvitationMove(invitation, 'reminder', refresh);
  const cancel = useInvitationMove(invitation, 'cancellation', refresh);
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
          Send again<span class="govuk-visually-hidden"> to {who}</span>
        </Button>
        <Button
          look="secondary"
          busy={cancel.isPending}
          onClick={() => {
            cancel.mutate(null);
          }}
        >
          Take back
          <span class="govuk-visually-hidden">
            {' '}
            the {what} of {who}
          </span>
        </Button>
      </div>
    </>
  );
}
