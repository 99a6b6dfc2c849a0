import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Failed } from '../../shared/ui/Failed';
import { LinkButton } from '../../shared/ui/LinkButton';
import { ShowMore } from '../../shared/ui/ShowMore';
import { InvitationTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useNominationMove, useNominations, type Nomination } from './api';

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

function Moves({ nomination }: { nomination: Nomination }) {
  const again = useNominationMove(nomination, 'reminder');
  const cancel = useNominationMove(nomination, 'cancellation');
  const failure = again.error ?? cancel.error;
  if (nomination.next.length === 0) return <>None</>;
  const who = nomination.name ?? nomination.email ?? '';
  return (
    <>
      {failure && <Failed failure={failure} />}
      <div class="govuk-button-group">
        <Button
          look="secondary"
          busy={again.isPending}
          onClick={() => {
            again.mutate(null);
          }}
        >
          Send again<span class="govuk-visually-hidden"> to {who}</span>
        </Button>
        <Button
          look="secondary"
          busy={cancel.isPending}
          onClick={() => {
            cancel.mutate(null);
          }}
        >
          Take back<span class="govuk-visually-hidden"> the nomination of {who}</span>
        </Button>
      </div>
    </>
  );
}
