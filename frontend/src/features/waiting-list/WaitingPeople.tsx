import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useWaitingList, type WaitingEntry } from './api';

interface Props {
  pool: string;
  mayMove: boolean;
}

/** The order in which free licences are given out. */
export function WaitingPeople({ pool, mayMove }: Props) {
  const list = useWaitingList(pool);
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Who waits
      </h2>
      <Waiting query={list}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title="Nobody is waiting" />
          ) : (
            <>
              <Entries pool={pool} mayMove={mayMove} entries={entries} />
              <ShowMore pages={list} of="people" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Entries = ({ pool, mayMove, entries }: Props & { entries: WaitingEntry[] }) => (
  <Table
    caption="Waiting list, first in line first"
    hideCaption
    rows={entries}
    rowKey={({ applicationId }) => applicationId}
    columns={[
      { title: 'Place', cell: ({ place }) => count(place) },
      {
        title: 'Application',
        cell: ({ applicationId, reference, movedToFront, withTeam }) => (
          <>
            <a class="govuk-link app-nowrap" href={paths.reviewCase(applicationId)}>
              {reference}
            </a>
            {movedToFront && <div class="app-small">Moved to the front</div>}
            {withTeam && <div class="app-small">With a team</div>}
          </>
        ),
      },
      { title: 'Council', cell: ({ authority }) => authority.name },
      { title: 'Since', cell: ({ joinedAt }) => day(joinedAt) },
      { title: 'Likely turn', cell: ({ likely }) => turn(likely) },
      ...(mayMove
        ? [
            {
              title: 'Do',
              cell: ({ applicationId, reference, place }: WaitingEntry) =>
                place > 1 ? (
                  <a class="govuk-link" href={paths.moveToFront(pool, applicationId)}>
                    Move to the front<span class="govuk-visually-hidden"> {reference}</span>
                  </a>
                ) : (
                  'Next'
                ),
            },
          ]
        : []),
    ]}
  />
);

const turn = ({ earliest, latest }: WaitingEntry['likely']) =>
  earliest === null
    ? 'Cannot be said yet'
    : latest === null
      ? `After ${day(earliest)}`
      : `${day(earliest)} to ${day(latest)}`;
