import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useAccept, useDecline, useInvitation, type Invitation } from './api';

export default function InvitationPage() {
  const invitation = useInvitation(useParam('id'));
  return (
    <WaitingPage title="Your invitation" query={invitation}>
      {(found) => <Invited invitation={found} />}
    </WaitingPage>
  );
}

function Invited({ invitation }: { invitation: Invitation }) {
  const { route } = useLocation();
  const { courseTitle, courseSlug, next } = invitation;
  const accept = useAccept(invitation, ({ id }) => {
    route(paths.applyOn(id));
  });
  const decline = useDecline(invitation);
  return (
    <Page
      title={next.length > 0 ? `Apply for ${courseTitle}?` : `The invitation to ${courseTitle}`}
      caption={invitation.nomination ? 'A suggestion for you' : 'An invitation to a team'}
      errors={errorsOf(accept.error ?? decline.error)}
    >
      <p class="govuk-body">{sentence(invitation)}</p>
      {invitation.why && <blockquote class="govuk-inset-text app-said">{invitation.why}</blockquote>}
      {courseSlug && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.course(courseSlug)}>
            Read about the course
          </a>
        </p>
      )}
      {next.includes('accept') && (
        <>
          <p class="govuk-body">
            {invitation.filledIn
              ? 'Some answers are filled in for you. You see each of them, correct what is wrong and confirm yourself, which takes about three minutes.'
              : 'You answer a few questions of your own and confirm yourself, which takes about three minutes.'}{' '}
            You have until {day(invitation.expiresAt)}.
          </p>
          <div class="govuk-button-group">
            <Button
              busy={accept.isPending}
              onClick={() => {
                accept.mutate(null);
              }}
            >
              Yes, start my application
            </Button>
            <Button
              look="secondary"
              busy={decline.isPending}
              onClick={() => {
                decline.mutate(null);
              }}
            >
              No, thank you
            </Button>
          </div>
        </>
      )}
      <After invitation={invitation} />
    </Page>
  );
}

const sentence = ({ invitedBy, bySystem, nomination }: Invitation) => {
  if (bySystem)
    return `${invitedBy} is a system of your council. Somebody there thinks that this course would help you.`;
  return nomination
    ? `${invitedBy} leads learning in your council and thinks that this course would help you.`
    : `${invitedBy} applies for this course and would like you to take it too.`;
};

const ended: Record<Invitation['status'], string> = {
  OPEN: '',
  ACCEPTED: 'You accepted this invitation.',
  DECLINED: 'You said no to this invitation. You can still apply by yourself.',
  CANCELLED: 'This invitation was taken back. You can still apply by yourself.',
  EXPIRED: 'This invitation has expired. Ask whoever sent it to send it again, or apply by yourself.',
};

function After({ invitation: { status, applicationId, courseSlug } }: { invitation: Invitation }) {
  if (status === 'OPEN') return null;
  return (
    <p class="govuk-body" role="status">
      {ended[status]}{' '}
      <a
        class="govuk-link"
        href={applicationId ? paths.applyOn(applicationId) : paths.apply(courseSlug ?? undefined)}
      >
        {applicationId ? 'Go on with your application' : 'Apply by yourself'}
      </a>
    </p>
  );
}
