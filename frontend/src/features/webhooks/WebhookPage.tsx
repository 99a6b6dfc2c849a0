import { paths } from '../../app/paths';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { errorsOf } from '../../shared/api/field-errors';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { WarningText } from '../../shared/ui/WarningText';
import { dayAndTime } from '../../shared/words/dates';
import { useActivate, useNewSecret, useReplay, useReplayAll, useTest, useWebhook, type Webhook } from './api';
import { DeliveryLog } from './DeliveryLog';
import { Moves } from './Moves';
import { SecretOnce } from './SecretOnce';
import { WebhookTag } from './tags';

export default function WebhookPage() {
  return (
    <WaitingPage title="Webhook" query={useWebhook(useParam('id'))}>
      {(webhook) => <Shown webhook={webhook} />}
    </WaitingPage>
  );
}

function Shown({ webhook }: { webhook: Webhook }) {
  const secret = useNewSecret(webhook.id);
  const moves = {
    test: useTest(webhook.id),
    activate: useActivate(webhook),
    replayAll: useReplayAll(webhook.id),
    secret,
  };
  const replay = useReplay(webhook.id);
  const failed = Object.values(moves).find(({ error }) => error)?.error ?? replay.error;
  return (
    <Page title="Webhook" caption="Connect your systems" back={paths.webhooks} errors={errorsOf(failed)} wide>
      {webhook.status === 'OFF' && (
        <WarningText>
          This webhook is off, as nothing could be delivered to it. Mend your system, then switch it on. What
          happened meanwhile is in the feed of changes.
        </WarningText>
      )}
      {secret.data && <SecretOnce made={secret.data} />}
      <Facts webhook={webhook} />
      <Moves webhook={webhook} moves={moves} />
      <DeliveryLog webhook={webhook.id} replay={replay} />
    </Page>
  );
}

function Facts({ webhook }: { webhook: Webhook }) {
  const words = useVocabulary().data;
  return (
    <SummaryList
      rows={[
        { term: 'Address', value: <span class="app-break">{webhook.url}</span> },
        { term: 'What it is for', value: webhook.description },
        { term: 'Status', value: <WebhookTag webhook={webhook} /> },
        ...(webhook.failingSince
          ? [{ term: 'Nothing worked since', value: dayAndTime(webhook.failingSince) }]
          : []),
        ...(webhook.previousSecretUntil
          ? [{ term: 'Two secrets work until', value: dayAndTime(webhook.previousSecretUntil) }]
          : []),
        {
          term: 'It is told',
          value: webhook.eventTypes.map((type) => labelOf(words, 'changeTypes', type)).join('; '),
        },
        { term: 'Added', value: dayAndTime(webhook.createdAt) },
      ]}
    />
  );
}
