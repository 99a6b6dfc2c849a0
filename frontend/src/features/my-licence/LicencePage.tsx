import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { errorsOf } from '../../shared/api/field-errors';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ReportProblem } from '../../shared/ui/ReportProblem';
import { AllocationTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { ActivatePart } from './ActivatePart';
import { useActivate, useLicence } from './api';
import { CodePart } from './CodePart';
import { LeavePart } from './LeavePart';
import { LicenceFacts } from './LicenceFacts';
import { NoticePart } from './NoticePart';

export default function LicencePage() {
  const licence = useLicence(useParam('id'));
  return (
    <WaitingPage title="My licence" query={licence}>
      {(found) => <Licence licence={found} />}
    </WaitingPage>
  );
}

function Licence({ licence }: { licence: Allocation }) {
  const { id, course, status, next } = licence;
  const activate = useActivate(licence);
  const may = (move: Allocation['next'][number]) => next.includes(move);
  return (
    <Page
      title={course.title}
      caption={`My licence at ${course.platform}`}
      back={paths.account}
      errors={errorsOf(activate.error)}
    >
      <p class="govuk-body">
        <AllocationTag status={status} />
      </p>
      <NoticePart licence={licence} />
      <LicenceFacts licence={licence} />
      {may('accept') && <LinkButton href={paths.myOffer(id)}>Say whether you still want it</LinkButton>}
      <LeavePart licence={licence} />
      {may('show-code') && <CodePart id={id} />}
      {may('activate') && <ActivatePart licence={licence} activate={activate} />}
      {may('complete') && (
        <LinkButton href={paths.finished(id)} look={may('activate') ? 'secondary' : 'primary'}>
          I have finished the course
        </LinkButton>
      )}
      {may('give-feedback') && <LinkButton href={paths.myFeedback(id)}>Tell us how it went</LinkButton>}
      {licence.feedbackGiven && <p class="govuk-body">You told us how it went. Thank you.</p>}
      {may('return') && (
        <p class="govuk-body">
          You cannot use it?{' '}
          <a class="govuk-link" href={paths.giveBack(id)}>
            Give it back
          </a>
          , and the next person in the queue gets it.
        </p>
      )}
      {course.slug && <ReportProblem slug={course.slug} />}
    </Page>
  );
}
