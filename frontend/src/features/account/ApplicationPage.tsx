import { paths } from '../../app/paths';
import { courseTitle, useApplication, type Application } from '../../shared/api/application';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ApplicationTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { AnswerForm } from './AnswerForm';
import { DecisionPart } from './DecisionPart';
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
  const { id, reference, status, whatHappensNext, next, waiting, allocationId } = application;
  return (
    <Page title={courseTitle(application)} caption={`Application ${reference}`} back={paths.account}>
      <p class="govuk-body">
        <ApplicationTag status={status} />
      </p>
      <h2 class="govuk-heading-m">What happens next</h2>
      <p class="govuk-body">{whatHappensNext}</p>
      {waiting && <Place {...waiting} />}
      {next.includes('edit') && <LinkButton href={paths.applyOn(id)}>Go on with it</LinkButton>}
      {allocationId && <LinkButton href={paths.myLicence(allocationId)}>Go to your licence</LinkButton>}
      {next.includes('answer') && <AnswerForm application={application} />}
      <DecisionPart application={application} />
      <h2 class="govuk-heading-m">What happened so far</h2>
      <WhatHappened id={id} />
      <WhatISaid application={application} />
      {next.includes('withdraw') && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.withdraw(id)}>
            Withdraw this application
          </a>
        </p>
      )}
    </Page>
  );
}

const Place = ({ place, poolName }: { place: number; poolName: string }) => (
  <div class="govuk-inset-text">
    <strong>{place === 1 ? 'You are next in the queue' : `You are number ${place} in the queue`}</strong> for
    a licence from {poolName}. Nobody can overtake you.
  </div>
);
