import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { isConflict } from '../../shared/api/use-send';
import { InsetText } from '../../shared/ui/InsetText';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { CaseTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { useSearch } from '../../shared/ui/use-search';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useCase, type Application } from './api';
import { Applicant } from './Applicant';
import { Decided } from './Decided';
import { DecisionForm } from './DecisionForm';
import { Overtaken } from './Overtaken';
import { RuleResults } from './RuleResults';
import { Stock } from './Stock';
import { CaseTimeline } from './CaseTimeline';
import { useDeciding } from './use-deciding';

export default function CasePage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Application" query={useCase(id)}>
      {(application) => <Case application={application} />}
    </WaitingPage>
  );
}

function Case({ application }: { application: Application }) {
  const { search } = useSearch();
  const notice = useNotice();
  const deciding = useDeciding(application, search);
  const { failure, moves } = deciding;
  return (
    <Page
      title={`Application ${application.reference}`}
      caption={application.applicant.authority?.name}
      back={paths.queue(search)}
      errors={isConflict(failure) ? [] : errorsOf(failure)}
      wide
    >
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        <CaseTag status={application.status} />
      </p>
      {isConflict(failure) && <Overtaken application={application} deciding={deciding} />}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          <Applicant application={application} />
          <RuleResults eligibility={application.eligibility} />
          {moves.length > 0 && <DecisionForm application={application} deciding={deciding} />}
          {moves.length === 0 && application.status === 'SUBMITTED' && <NotYours />}
          <Decided application={application} />
        </div>
        <div class="govuk-grid-column-one-third-from-desktop">
          <Stock application={application} />
          <CaseTimeline id={application.id} />
        </div>
      </div>
    </Page>
  );
}

const NotYours = () => (
  <InsetText>
    You cannot decide on this application. Only reviewers decide, and nobody decides on their own application
    or on a colleague’s.
  </InsetText>
);
