import { paths } from '../../app/paths';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useDeliveries, type Delivery } from './api';
import { deliveryStatuses, DeliveryTag } from './tags';

interface Replay {
  isPending: boolean;
  mutate: (delivery: string) => void;
}

/** What was sent to a webhook, and what its system answered. */
export function DeliveryLog({ webhook, replay }: { webhook: string; replay: Replay }) {
  const asked = useSearch().one('status');
  const status = deliveryStatuses.find(({ id }) => id === asked)?.id ?? '';
  const deliveries = useDeliveries(webhook, status);
  const views = [{ id: '', text: 'All' }, ...deliveryStatuses];
  return (
    <section aria-labelledby="log">
      <h2 class="govuk-heading-m" id="log">
        What was sent
      </h2>
      <SubNavigation
        label="Status"
        here={status}
        links={views.map(({ id, text }) => ({ id, text, href: paths.webhook(webhook, id) }))}
      />
      <Waiting query={deliveries}>
        {(items: Delivery[]) =>
          items.length === 0 ? (
            <Empty title={status === 'DEAD' ? 'Nothing was given up' : 'Nothing in the last 30 days'} />
          ) : (
            <>
              <Rows deliveries={items} replay={replay} />
              <ShowMore pages={deliveries} of="messages" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

function Rows({ deliveries, replay }: { deliveries: Delivery[]; replay: Replay }) {
  const words = useVocabulary().data;
  const what = ({ type, recordId }: Delivery) => (recordId ? labelOf(words, 'changeTypes', type) : 'A test');
  return (
    <Table
      caption="Messages to this webhook, newest first"
      hideCaption
      rows={deliveries}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'What happened',
          cell: (delivery) => (
            <>
              {what(delivery)}
              <div class="app-small app-break">{delivery.id}</div>
            </>
          ),
        },
        { title: 'When', cell: ({ createdAt }) => dayAndTime(createdAt) },
        { title: 'Status', cell: (delivery) => <State {...delivery} /> },
        {
          title: 'Do',
          cell: (delivery) =>
            delivery.replayable ? (
              <Button
                look="secondary"
                busy={replay.isPending}
                onClick={() => {
                  replay.mutate(delivery.id);
                }}
              >
                Deliver again<span class="govuk-visually-hidden">: {what(delivery)}</span>
              </Button>
            ) : (
              'Nothing to do'
            ),
        },
      ]}
    />
  );
}

const State = ({ status, attempts, triedAt, nextAt, answer, error }: Delivery) => (
  <>
    <DeliveryTag status={status} />
    <div class="app-small">
      {triedAt && (
        <div>
          {plural(attempts, 'try', 'tries')}, the last {dayAndTime(triedAt)}
        </div>
      )}
      {error ? <div class="app-break">{error}</div> : answer && <div>It answered {answer}</div>}
      {nextAt && attempts > 0 && <div>Next try {dayAndTime(nextAt)}</div>}
    </div>
  </>
);
