import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useBulkRuns } from './api';
import { choice, statusWords } from './words';

export default function BulkRunsPage() {
  const runs = useBulkRuns();
  return (
    <Page
      title="Bulk decisions"
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Applications', href: paths.queue() },
      ]}
      wide
    >
      <Waiting query={runs}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="You have not decided on several applications at once" />
          ) : (
            <>
              <Table
                caption="Your bulk decisions, newest first"
                hideCaption
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    title: 'When',
                    cell: ({ id, createdAt }) => (
                      <a class="govuk-link" href={paths.bulkRun(id)}>
                        {dayAndTime(createdAt)}
                      </a>
                    ),
                  },
                  { title: 'What', cell: ({ move }) => choice[move].label },
                  { title: 'Applications', cell: ({ total }) => plural(total, 'application') },
                  { title: 'Where it stands', cell: ({ status }) => statusWords[status] },
                  { title: 'Refused', cell: ({ refused }) => refused, numeric: true },
                ]}
              />
              <ShowMore pages={runs} of="bulk decisions" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}
