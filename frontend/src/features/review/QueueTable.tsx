import { paths } from '../../app/paths';
import { CaseTag, EligibilityTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { CaseSummary } from './api';

interface Props {
  cases: CaseSummary[];
  search: string;
  /** Whether they are of several statuses. */
  mixed: boolean;
}

/** One application a row; the reference leads to the case. */
export function QueueTable({ cases, search, mixed }: Props) {
  return (
    <Table
      caption="Applications, oldest first"
      hideCaption
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Reference',
          cell: ({ id, reference, applicantName }) => (
            <>
              <a class="govuk-link app-nowrap" href={paths.reviewCase(id, search)}>
                {reference}
              </a>
              {applicantName && <div class="app-small">{applicantName}</div>}
            </>
          ),
        },
        { title: 'Course', cell: ({ courseTitle }) => courseTitle },
        { title: 'Council', cell: ({ authority }) => authority?.name },
        { title: 'Sent', cell: (row) => <Sent {...row} /> },
        {
          title: 'Rules',
          cell: ({ ruleOutcome }) => (ruleOutcome ? <EligibilityTag status={ruleOutcome} /> : ''),
        },
        ...(mixed
          ? [{ title: 'Status', cell: ({ status }: CaseSummary) => <CaseTag status={status} /> }]
          : []),
      ]}
    />
  );
}

function Sent({ submittedAt, ageDays }: CaseSummary) {
  if (!submittedAt) return <>Not sent</>;
  return (
    <>
      {day(submittedAt)}
      {typeof ageDays === 'number' && <div class="app-small">{plural(ageDays, 'day')} ago</div>}
    </>
  );
}
