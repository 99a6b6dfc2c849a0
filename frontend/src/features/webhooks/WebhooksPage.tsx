import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { useWebhooks, type Webhook } from './api';
import { WebhookTag } from './tags';

export default function WebhooksPage() {
  const webhooks = useWebhooks();
  const notice = useNotice();
  return (
    <Page title="Connect your systems" caption="My council" back={paths.council} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        A system of your council can be told as soon as something happens to an application or a licence of
        your people: we send a signed message to an address of yours, a webhook. Messages hold no names and no
        e-mail addresses.
      </p>
      <p class="govuk-body">
        How to read and verify them is on the page{' '}
        <a class="govuk-link" href={paths.developers}>
          API for councils
        </a>
        .
      </p>
      <LinkButton href={paths.newWebhook}>Add a webhook</LinkButton>
      <Waiting query={webhooks}>
        {(items: Webhook[]) =>
          items.length === 0 ? (
            <Empty title="No system is connected yet" />
          ) : (
            <>
              <Webhooks webhooks={items} />
              <ShowMore pages={webhooks} of="webhooks" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Webhooks = ({ webhooks }: { webhooks: Webhook[] }) => (
  <Table
    caption="Webhooks of your council, newest first"
    hideCaption
    rows={webhooks}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Address',
        cell: ({ id, url, description }) => (
          <>
            <a class="govuk-link app-break" href={paths.webhook(id)}>
              {url}
            </a>
            {description && <div class="app-small">{description}</div>}
          </>
        ),
      },
      { title: 'Status', cell: (webhook) => <WebhookTag webhook={webhook} /> },
      { title: 'Waiting', numeric: true, cell: ({ waiting }) => count(waiting) },
      { title: 'Given up', numeric: true, cell: ({ dead }) => count(dead) },
    ]}
  />
);
