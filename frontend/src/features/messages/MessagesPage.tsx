import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { chosenOf, messageStatuses } from '../../shared/ui/statuses';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useMessages, useRetry } from './api';
import { MessageTable } from './MessageTable';

export default function MessagesPage() {
  const status = chosenOf(messageStatuses(), useSearch().one('status'));
  const messages = useMessages(status);
  const retry = useRetry();
  const views = [{ value: '', label: 'All' }, ...messageStatuses()];
  return (
    <Page title="Messages" steps={[{ text: 'Team', href: paths.admin }]} errors={errorsOf(retry.error)} wide>
      <p class="govuk-body">
        What the service sent by e-mail, or still tries to send. Addresses and words are not shown here.
      </p>
      <SubNavigation
        label="Status"
        here={status}
        links={views.map(({ value, label }) => ({ id: value, text: label, href: paths.messages(value) }))}
      />
      <p class="govuk-body" role="status">
        {retry.isSuccess ? 'The message will be tried again.' : ''}
      </p>
      <Waiting query={messages}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={status === 'DEAD' ? 'Every message was sent' : 'There are no messages'} />
          ) : (
            <>
              <MessageTable
                messages={items}
                busy={retry.isPending}
                onRetry={(id) => {
                  retry.mutate(id);
                }}
              />
              <ShowMore pages={messages} of="messages" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}
