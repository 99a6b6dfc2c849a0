import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { isConflict } from '../../shared/api/use-send';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Page } from '../../shared/ui/Page';
import { UnmetNeedTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useUnmetNeed, type UnmetNeed } from './api';
import { Become } from './Become';
import { Duplicates } from './Duplicates';
import { Overtaken } from './Overtaken';
import { TriageForm } from './TriageForm';
import { useTriage } from './use-triage';

export default function UnmetNeedPage() {
  const id = useParam('id');
  return (
    <WaitingPage key={id} title="Unmet need" query={useUnmetNeed(id)}>
      {(need) => <Shown need={need} />}
    </WaitingPage>
  );
}

function Shown({ need }: { need: UnmetNeed }) {
  const { data: vocabulary } = useVocabulary();
  const triage = useTriage(need);
  const overtaken = isConflict(triage.failure);
  return (
    <Page
      title="Unmet need"
      caption={`Told us on ${day(need.createdAt)}`}
      back={paths.unmetNeeds()}
      errors={overtaken ? [] : errorsOf(triage.failure)}
    >
      <p class="govuk-body">
        <UnmetNeedTag status={need.status} />
      </p>
      {overtaken && <Overtaken need={need} written={triage.draft} />}
      <blockquote class="govuk-inset-text app-said app-break">{need.words}</blockquote>
      <p class="govuk-body">
        {need.roleGroup
          ? `Said by: ${labelOf(vocabulary, 'roleGroups', need.roleGroup)}.`
          : 'They did not say what they do.'}{' '}
        {need.wantsAnswer ? 'They left an address and wait for an answer.' : 'Nobody waits for an answer.'}
      </p>
      {need.next.length > 0 ? <TriageForm need={need} triage={triage} /> : <Become need={need} />}
      <Duplicates id={need.id} />
    </Page>
  );
}
