import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { AllocationTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useColleaguesLicences, type Allocation } from './api';

export function Licences({ authority }: { authority: string }) {
  const licences = useColleaguesLicences(authority);
  // Somebody who is also a reviewer may see those of every council.
  const isOurs = (licence: Allocation) => licence.authority.code === authority;
  return (
    <section aria-labelledby="licences">
      <h2 class="govuk-heading-m" id="licences">
        Licences and finished courses
      </h2>
      <Waiting query={licences}>
        {(items) =>
          !items.some(isOurs) ? (
            <Empty title="There are no licences to show" />
          ) : (
            <>
              <Rows items={items.filter(isOurs)} />
              <ShowMore pages={licences} of="licences" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Rows = ({ items }: { items: Allocation[] }) => (
  <Table
    caption="Licences of your council"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Application', cell: ({ reference }) => <span class="app-nowrap">{reference}</span> },
      { title: 'Course', cell: ({ course }) => course.title },
      { title: 'Since', cell: ({ reservedAt }) => day(reservedAt) },
      { title: 'Finished', cell: ({ completedAt }) => (completedAt ? day(completedAt) : 'Not yet') },
      { title: 'Status', cell: ({ status }) => <AllocationTag status={status} /> },
    ]}
  />
);
