import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { Waiting } from '../../shared/ui/Waiting';
import { useMembers, type Batch, type BatchMember } from './api';
import { Person } from './Person';
import { outcomeWords } from './words';

/** The people of a batch, in their order. */
export function Members({ batch }: { batch: Batch }) {
  const members = useMembers(batch);
  return (
    <Waiting query={members}>
      {(items) => (
        <>
          <Table
            caption="People in this batch"
            rows={items}
            rowKey={({ allocationId }) => allocationId}
            columns={[
              { title: 'Person', cell: (member) => <Person person={member} /> },
              { title: 'Course', cell: ({ courseTitle }) => courseTitle },
              { title: 'Outcome', cell: (member) => <Outcome member={member} /> },
            ]}
          />
          <ShowMore pages={members} of="people" />
        </>
      )}
    </Waiting>
  );
}

function Outcome({ member: { outcome, failure, wanted } }: { member: BatchMember }) {
  const leftOut = outcome === 'WAITING' && !wanted;
  return (
    <>
      <Tag colour={leftOut ? 'grey' : outcomeWords[outcome][1]}>
        {leftOut ? 'Not to be done any more' : outcomeWords[outcome][0]}
      </Tag>
      {failure && <div class="app-small app-break">{failure}</div>}
    </>
  );
}
