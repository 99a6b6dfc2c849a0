import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useApplication, useCase, type Application } from './api';
import { Applicant } from './Applicant';
import { CaseBar } from './CaseBar';
import { Deciding } from './Deciding';
import { NextCase } from './NextCase';
import { Overtaken } from './Overtaken';
import { RuleResults } from './RuleResults';
import { Shortcuts } from './Shortcuts';
import { later } from '../../shared/ui/later';
import { Stock } from './Stock';
import { UndoNotice } from './UndoNotice';
import { useDeciding } from './use-deciding';
import { useKeepClaim } from './use-keep-claim';
import { useShortcuts } from './use-shortcuts';

const Others = later(() => import('./Others').then((part) => part.Others));
const Shares = later(() => import('./Shares').then((part) => part.Shares));
const NoteForm = later(() => import('./NoteForm').then((part) => part.NoteForm));
const CaseTimeline = later(() => import('./CaseTimeline').then((part) => part.CaseTimeline));
const Similar = later(() => import('./Similar').then((part) => part.Similar));

export default function CasePage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Application" query={useApplication(id)}>
      {(application) => <Case application={application} />}
    </WaitingPage>
  );
}

function Case({ application }: { application: Application }) {
  const { search } = useSearch();
  const notice = useNotice();
  const deciding = useDeciding(application, search);
  const facts = useCase(application.id);
  const { failure, overtaken } = deciding;
  useKeepClaim(application);
  useShortcuts({ n: deciding.toNext });
  return (
    <Page
      title={`Application ${application.reference}`}
      caption={application.applicant.authority?.name}
      back={paths.queue(search)}
      errors={overtaken ? [] : errorsOf(failure)}
      wide
    >
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <UndoNotice search={search} />
      {overtaken && <Overtaken application={application} deciding={deciding} />}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds-from-desktop">
          <CaseBar application={application} />
          <NextCase deciding={deciding} />
          <Shortcuts />
          <Applicant application={application} />
          {(application.team ?? application.managerApproval) && <Others application={application} />}
          <RuleResults eligibility={application.eligibility} />
          <Deciding application={application} deciding={deciding} facts={facts.data} />
        </div>
        <div class="govuk-grid-column-one-third-from-desktop">
          <Waiting query={facts}>
            {(known) => (
              <>
                <Stock application={application} outlook={known.outlook} />
                <Shares id={application.id} facts={known} />
                <Similar cases={known.similar} />
              </>
            )}
          </Waiting>
          <CaseTimeline id={application.id} />
          <NoteForm id={application.id} />
        </div>
      </div>
    </Page>
  );
}
