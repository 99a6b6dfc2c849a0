import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { CaseTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useColleaguesApplications, type CaseSummary } from './api';

export function Applications({ authority }: { authority: string }) {
  const applications = useColleaguesApplications(authority);
  return (
    <section aria-labelledby="applications">
      <h2 class="govuk-heading-m" id="applications">
        Applications
      </h2>
      <Waiting query={applications}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There are no applications to show" />
          ) : (
            <>
              <Rows items={items} />
              <ShowMore pages={applications} of="applications" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Rows = ({ items }: { items: CaseSummary[] }) => (
  <Table
    caption="Applications of your council"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Who', cell: ({ applicantName }) => applicantName ?? 'Not given' },
      { title: 'Reference', cell: ({ reference }) => <span class="app-nowrap">{reference}</span> },
      { title: 'Course', cell: ({ courseTitle }) => courseTitle ?? 'Not chosen yet' },
      { title: 'Sent', cell: ({ submittedAt }) => (submittedAt ? day(submittedAt) : 'Not sent yet') },
      { title: 'Status', cell: ({ status }) => <CaseTag status={status} /> },
    ]}
  />
);
