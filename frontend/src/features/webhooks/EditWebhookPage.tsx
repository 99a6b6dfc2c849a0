import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useChangeWebhook, useWebhook, type Webhook } from './api';
import { bodyOf, fieldsOf, WebhookFields, webhookErrors } from './WebhookFields';

export default function EditWebhookPage() {
  return (
    <WaitingPage title="Change a webhook" query={useWebhook(useParam('id'))}>
      {(webhook) => <Shown webhook={webhook} />}
    </WaitingPage>
  );
}

function Shown({ webhook }: { webhook: Webhook }) {
  const { route } = useLocation();
  const [values, set] = useState(fieldsOf(webhook));
  const change = useChangeWebhook(webhook, () => {
    leaveNotice('The webhook is changed. What waits goes to the address that you gave.');
    route(paths.webhooks);
  });
  const errors = webhookErrors(errorsOf(change.error));
  return (
    <Page title="Change a webhook" back={paths.webhook(webhook.id)} errors={errors}>
      <Form
        onSubmit={() => {
          change.mutate(bodyOf(values));
        }}
      >
        <WebhookFields values={values} set={set} errors={errors} />
        <Button busy={change.isPending}>Save</Button>
      </Form>
    </Page>
  );
}
