import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useRemoveWebhook, useWebhook, type Webhook } from './api';

export default function RemoveWebhookPage() {
  return (
    <WaitingPage title="Remove a webhook" query={useWebhook(useParam('id'))}>
      {(webhook) => <Shown webhook={webhook} />}
    </WaitingPage>
  );
}

function Shown({ webhook }: { webhook: Webhook }) {
  const { route } = useLocation();
  const remove = useRemoveWebhook(webhook, () => {
    leaveNotice('The webhook is removed.');
    route(paths.webhooks);
  });
  return (
    <Page title="Remove a webhook" back={paths.webhook(webhook.id)} errors={errorsOf(remove.error)}>
      <p class="govuk-body app-break">
        Nothing more is sent to {webhook.url}. What waits for it, and the log, are deleted.
      </p>
      <Form
        onSubmit={() => {
          remove.mutate(undefined);
        }}
      >
        <Button look="warning" busy={remove.isPending}>
          Remove the webhook
        </Button>
      </Form>
    </Page>
  );
}
