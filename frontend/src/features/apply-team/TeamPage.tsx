import { paths } from '../../app/paths';
import { courseTitle, useApplication, type Application } from '../../shared/api/application';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { InviteForm } from './InviteForm';
import { TeamMembers } from './TeamMembers';
import { TeamMoves } from './TeamMoves';

export default function TeamPage() {
  const application = useApplication(useParam('id'));
  return (
    <WaitingPage title="Apply as a team" query={application}>
      {(found) => <Team application={found} />}
    </WaitingPage>
  );
}

function Team({ application }: { application: Application }) {
  const { id, team, next, status } = application;
  const back = status === 'DRAFT' ? paths.applyStep(id, 'check') : paths.myApplication(id);
  return (
    <Page title="Apply as a team" caption={courseTitle(application)} back={back}>
      <p class="govuk-body">
        Two to six colleagues of one council can apply for the same course together. Each answers and confirms
        for themselves, and a reviewer looks at all of you together.
      </p>
      {team && <TeamMembers id={id} />}
      {team && !team.sentAt && (
        <InsetText>
          We send the team when everybody has confirmed, or on {day(team.closesAt)} with whoever has.
        </InsetText>
      )}
      {next.includes('invite-colleagues') && <InviteForm application={application} />}
      <TeamMoves application={application} />
    </Page>
  );
}
