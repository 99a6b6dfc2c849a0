import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import type { Option } from '../../shared/ui/options';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { ShowMore } from '../../shared/ui/ShowMore';
import { AllocationTag, allocationStatuses, chosenOf } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useAllocations, usePools, type Allocation } from './api';

const notices: Option<'OPEN' | 'ANSWERED'>[] = [
  { value: 'ANSWERED', label: 'The learner answered: decide' },
  { value: 'OPEN', label: 'The learner was asked' },
];

export default function AllocationsPage() {
  const { one, change } = useSearch();
  const status = chosenOf(allocationStatuses(), one('status'));
  const pools = usePools().data ?? [];
  const notice = chosenOf(notices, one('notice'));
  const allocations = useAllocations({ status, notice, pool: one('pool') });
  return (
    <Page title="Licences given" back={paths.pools} wide>
      <div class="app-columns">
        <Select
          id="status"
          label="Status"
          none="Any"
          options={allocationStatuses()}
          value={status}
          onChange={(next) => {
            change({ status: next });
          }}
        />
        <Select
          id="pool"
          label="Pool"
          none="Any"
          options={pools.map(({ id, name }) => ({ value: id, label: name }))}
          value={one('pool')}
          onChange={(pool) => {
            change({ pool });
          }}
        />
        <Select
          id="notice"
          label="To be taken back"
          none="Any"
          options={notices}
          value={notice}
          onChange={(next) => {
            change({ notice: next });
          }}
        />
      </div>
      <Waiting query={allocations}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No licence fits" />
          ) : (
            <>
              <Allocations items={items} />
              <ShowMore pages={allocations} of="licences" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Allocations = ({ items }: { items: Allocation[] }) => (
  <Table
    caption="Licences given, newest first"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Application',
        cell: ({ id, reference }) => (
          <a class="govuk-link app-nowrap" href={paths.allocation(id)}>
            {reference}
          </a>
        ),
      },
      { title: 'Course', cell: ({ course }) => course.title },
      { title: 'Council', cell: ({ authority }) => authority.name },
      { title: 'Held since', cell: ({ reservedAt }) => day(reservedAt) },
      { title: 'Start by', cell: ({ activateBy }) => (activateBy ? day(activateBy) : 'No limit') },
      { title: 'Ends', cell: ({ endsOn }) => day(endsOn) },
      { title: 'Status', cell: ({ status }) => <AllocationTag status={status} /> },
    ]}
  />
);
