import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { plural } from '../../shared/words/amounts';
import { useRules, type WaitingRules } from './api';
import { WaitingPeople } from './WaitingPeople';

export default function WaitingListPage() {
  return (
    <WaitingPage title="Waiting list" query={useRules(useParam('id'))}>
      {(rules) => <Shown rules={rules} />}
    </WaitingPage>
  );
}

function Shown({ rules }: { rules: WaitingRules }) {
  const { poolId, sentence, next } = rules;
  const notice = useNotice();
  return (
    <Page title="Waiting list" back={paths.pool(poolId)} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">{sentence}</p>
      <p class="govuk-body">
        Whoever has waited for more than {plural(rules.offerAfterDays, 'day')} is asked first whether they
        still want the licence, and has {plural(rules.answerWorkingDays, 'working day')} to answer.
      </p>
      <p class="govuk-body">{pace(rules)}</p>
      {next.includes('change-policy') && (
        <LinkButton href={paths.waitingPolicy(poolId)} look="secondary">
          Change the order
        </LinkButton>
      )}
      <WaitingPeople pool={poolId} mayMove={next.includes('move-to-front')} />
    </Page>
  );
}

const pace = ({ cameBack, historyDays }: WaitingRules) =>
  historyDays === 0
    ? 'No licence of this pool has been given yet.'
    : `In the last ${plural(historyDays, 'day')}, ${plural(cameBack, 'licence')} came back and could go to somebody else. New purchases are not in the likely dates.`;
