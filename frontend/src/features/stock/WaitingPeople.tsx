import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useWaitingList, type WaitingEntry } from './api';

/** The order in which free licences are given out. */
export function WaitingPeople({ pool }: { pool: string }) {
  const list = useWaitingList(pool);
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting list
      </h2>
      <Waiting query={list}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title="Nobody is waiting" />
          ) : (
            <>
              <Entries entries={entries} />
              <ShowMore pages={list} of="people" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Entries = ({ entries }: { entries: WaitingEntry[] }) => (
  <Table
    caption="Waiting list, first in line first"
    hideCaption
    rows={entries}
    rowKey={({ applicationId }) => applicationId}
    columns={[
      { title: 'Place', cell: ({ place }) => count(place) },
      {
        title: 'Application',
        cell: ({ applicationId, reference }) => (
          <a class="govuk-link" href={paths.reviewCase(applicationId)}>
            {reference}
          </a>
        ),
      },
      { title: 'Council', cell: ({ authority }) => authority.name },
      { title: 'Since', cell: ({ joinedAt }) => day(joinedAt) },
    ]}
  />
);
