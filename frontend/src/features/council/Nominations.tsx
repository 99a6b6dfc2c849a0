import { paths } from '../../app/paths';
import { InvitationMoves } from '../../shared/applying/InvitationMoves';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { ShowMore } from '../../shared/ui/ShowMore';
import { InvitationTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useNominations, type Nomination } from './api';

export function Nominations() {
  const nominations = useNominations();
  return (
    <section aria-labelledby="nominations">
      <h2 class="govuk-heading-m" id="nominations">
        Nominations
      </h2>
      <LinkButton href={paths.nominate} look="secondary">
        Nominate colleagues
      </LinkButton>
      <Waiting query={nominations}>
        {(items: Nomination[]) =>
          items.length === 0 ? (
            <Empty title="Nobody has been nominated yet" />
          ) : (
            <>
              <Rows items={items} />
              <ShowMore pages={nominations} of="nominations" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}

const Rows = ({ items }: { items: Nomination[] }) => (
  <Table
    caption="Nominations of your council"
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      {
        title: 'Who',
        cell: ({ name, email }) => <span class="app-break">{name ?? email ?? 'No longer kept'}</span>,
      },
      { title: 'Course', cell: ({ courseTitle }) => courseTitle },
      { title: 'Sent', cell: ({ sentAt }) => day(sentAt) },
      { title: 'Answer', cell: ({ status }) => <InvitationTag status={status} /> },
      { title: 'Actions', cell: (nomination) => <Moves nomination={nomination} /> },
    ]}
  />
);

const Moves = ({ nomination }: { nomination: Nomination }) =>
  nomination.next.length === 0 ? (
    <>None</>
  ) : (
    <InvitationMoves
      invitation={nomination}
      who={nomination.name ?? nomination.email ?? ''}
      what="nomination"
      refresh={[['nominations']]}
    />
  );
