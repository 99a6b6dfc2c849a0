import { paths } from '../../app/paths';
import { courseTitle, useApplication, type Application } from '../../shared/api/application';
import { ManagerNote } from '../../shared/applying/ManagerNote';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ApplicationTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { AnswerForm } from './AnswerForm';
import { DecisionPart } from './DecisionPart';
import { ManagerPart } from './ManagerPart';
import { MyMessages } from './MyMessages';
import { WhatISaid } from './WhatISaid';
import { WhatHappened } from './WhatHappened';

export default function ApplicationPage() {
  const application = useApplication(useParam('id'));
  return (
    <WaitingPage title="My application" query={application}>
      {(found) => <Status application={found} />}
    </WaitingPage>
  );
}

function Status({ application }: { application: Application }) {
  const { id, reference, status, whatHappensNext, next, waiting, allocationId, team } = application;
  return (
    <Page title={courseTitle(application)} caption={`Application ${reference}`} back={paths.account}>
      <p class="govuk-body">
        <ApplicationTag status={status} />
      </p>
      <h2 class="govuk-heading-m">What happens next</h2>
      <p class="govuk-body">{whatHappensNext}</p>
      {waiting && <Place {...waiting} />}
      <ManagerPart application={application} />
      {team && <TeamPart id={id} size={team.size} />}
      {next.includes('edit') && <Edit application={application} />}
      {allocationId && <LinkButton href={paths.myLicence(allocationId)}>Go to your licence</LinkButton>}
      {next.includes('answer') && <AnswerForm application={application} />}
      <DecisionPart application={application} />
      <h2 class="govuk-heading-m">What happened so far</h2>
      <WhatHappened id={id} />
      <MyMessages id={id} />
      <WhatISaid application={application} />
      {next.length > 0 && <ManagerNote application={application} />}
      {next.includes('withdraw') && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.withdraw(id)}>
            {waiting ? 'Leave the waiting list' : 'Withdraw this application'}
          </a>
        </p>
      )}
    </Page>
  );
}

const Edit = ({ application: { id, status } }: { application: Application }) =>
  status === 'DRAFT' ? (
    <LinkButton href={paths.applyOn(id)}>Go on with it</LinkButton>
  ) : (
    <p class="govuk-body">
      Nobody has read it yet.{' '}
      <a class="govuk-link" href={paths.applyStep(id, 'check')}>
        Change your answers
      </a>
      : it keeps its place.
    </p>
  );

const TeamPart = ({ id, size }: { id: string; size: number }) => (
  <p class="govuk-body">
    You applied as a team of {size}.{' '}
    <a class="govuk-link" href={paths.applyTeam(id)}>
      See your team
    </a>
  </p>
);

const Place = ({ place, poolName }: { place: number; poolName: string }) => (
  <div class="govuk-inset-text">
    <strong>{place === 1 ? 'You are next in the queue' : `You are number ${place} in the queue`}</strong> for
    a licence from {poolName}.
  </div>
);
