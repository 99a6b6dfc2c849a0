import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { PanelPage } from '../../shared/ui/PanelPage';
import { useAddWebhook } from './api';
import { SecretOnce } from './SecretOnce';
import { bodyOf, noFields, WebhookFields, webhookErrors } from './WebhookFields';

export default function NewWebhookPage() {
  const [values, set] = useState(noFields);
  const add = useAddWebhook();
  const errors = webhookErrors(errorsOf(add.error));
  if (add.data)
    return (
      <PanelPage title="Webhook added" body={values.url}>
        <SecretOnce made={add.data} />
        <p class="govuk-body">
          <a class="govuk-link" href={paths.webhook(add.data.id)}>
            Send a test to it
          </a>
        </p>
      </PanelPage>
    );
  return (
    <Page title="Add a webhook" back={paths.webhooks} errors={errors}>
      <Form
        onSubmit={() => {
          add.mutate(bodyOf(values));
        }}
      >
        <WebhookFields values={values} set={set} errors={errors} />
        <Button busy={add.isPending}>Add the webhook</Button>
      </Form>
    </Page>
  );
}
