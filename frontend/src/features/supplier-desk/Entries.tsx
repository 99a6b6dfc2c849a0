import type { ComponentChildren } from 'preact';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table, type Column } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import type { DeskEntry, useToInvite } from './api';
import { Person } from './Person';

interface Props {
  caption: string;
  /** What the day of each means: "Licence given". */
  since: string;
  /** What to say where there are none. */
  none: string;
  entries: ReturnType<typeof useToInvite>;
  more?: Column<DeskEntry>[];
  children?: ComponentChildren;
}

/** One work-list, the oldest first. What is given as children stands above it, where there is anything to do. */
export const Entries = ({ caption, since, none, entries, more = [], children }: Props) => (
  <Waiting query={entries}>
    {(items) =>
      items.length === 0 ? (
        <Empty title={none} />
      ) : (
        <>
          {children}
          <Table
            caption={caption}
            rows={items}
            rowKey={({ allocationId }) => allocationId}
            columns={[
              { title: 'Person', cell: (entry) => <Person person={entry} /> },
              { title: 'Course', cell: ({ courseTitle }) => courseTitle },
              { title: since, cell: (entry) => day(entry.since) },
              ...more,
            ]}
          />
          <ShowMore pages={entries} of="people" />
        </>
      )
    }
  </Waiting>
);
