import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { AllocationTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useMissing, type Report } from './api';

/** Who was invited before the report was made and is not in it. */
export function MissingThere({ report }: { report: Report }) {
  const missing = useMissing(report);
  return (
    <Waiting query={missing}>
      {(items) =>
        items.length === 0 ? (
          <Empty title="Everybody who was invited is in the report" />
        ) : (
          <>
            <Table
              caption="Invited, and not in the report"
              rows={items}
              rowKey={({ allocationId }) => allocationId}
              columns={[
                {
                  title: 'Person',
                  cell: ({ allocationId, reference, name, email }) => (
                    <>
                      <span class="app-break">{email ?? 'Erased'}</span>
                      <div class="app-small app-break">
                        {name && `${name}, `}
                        <a class="govuk-link app-nowrap" href={paths.allocation(allocationId)}>
                          {reference}
                        </a>
                      </div>
                    </>
                  ),
                },
                { title: 'Course', cell: ({ courseTitle }) => courseTitle },
                { title: 'Invited', cell: ({ invitedAt }) => day(invitedAt) },
                { title: 'Status', cell: ({ status }) => <AllocationTag status={status} /> },
              ]}
            />
            <ShowMore pages={missing} of="people" />
          </>
        )
      }
    </Waiting>
  );
}
