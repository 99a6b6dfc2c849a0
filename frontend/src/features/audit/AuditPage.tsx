import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { dayAndTime } from '../../shared/words/dates';
import { fields, useAuditEvents, useAuditFile, type AuditEvent, type Filters } from './api';
import { AuditFilters } from './AuditFilters';

export default function AuditPage() {
  const { search, one } = useSearch();
  const filters = chosen(one);
  const events = useAuditEvents(filters);
  const file = useAuditFile(filters, (content) => {
    save(content, 'audit.csv');
  });
  return (
    <Page
      title="Audit"
      steps={[{ text: 'Team', href: paths.admin }]}
      errors={errorsOf(events.error ?? file.error)}
      wide
    >
      <p class="govuk-body">
        Who did what to which record, and when. Nothing here can be changed or deleted without being seen.
      </p>
      <AuditFilters key={search} />
      <Waiting query={events}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Nothing was recorded" />
          ) : (
            <>
              <Events events={items} />
              <ShowMore pages={events} of="events" />
              <Button
                look="secondary"
                busy={file.isPending}
                onClick={() => {
                  file.mutate(undefined);
                }}
              >
                Download all of these as CSV
              </Button>
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const chosen = (one: (name: string) => string): Filters =>
  Object.fromEntries(fields.filter((field) => one(field)).map((field) => [field, one(field)]));

const Events = ({ events }: { events: AuditEvent[] }) => (
  <Table
    caption="Events, newest first"
    hideCaption
    rows={events}
    rowKey={({ id }) => id}
    columns={[
      { title: 'When', cell: ({ at }) => dayAndTime(at) },
      { title: 'What', cell: ({ action }) => action },
      {
        title: 'To which record',
        cell: ({ subjectType, subjectId }) => (
          <>
            {subjectType}
            <br />
            <a class="govuk-link app-break app-small" href={paths.audit(subjectType, subjectId)}>
              {subjectId}
            </a>
          </>
        ),
      },
      { title: 'Who', cell: ({ actor }) => <span class="app-break app-small">{actor}</span> },
      { title: 'Details', cell: ({ detail }) => <span class="app-break app-small">{said(detail)}</span> },
    ]}
  />
);

const said = (detail: Record<string, unknown>): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ') || 'None';
