import { Table } from '../../shared/ui/Table';
import { count } from '../../shared/words/amounts';
import type { Application, Case } from './api';

type Outlook = NonNullable<Case['outlook']>;

/** Licences and waiting list now, and as they will be after each choice. */
export function Stock({ application, outlook }: { application: Application; outlook: Case['outlook'] }) {
  return (
    <section aria-labelledby="stock">
      <h2 class="govuk-heading-m" id="stock">
        Licences
      </h2>
      {application.waiting && (
        <p class="govuk-body">
          Number {count(application.waiting.place)} on the waiting list of {application.waiting.poolName}.
        </p>
      )}
      {outlook ? (
        <Choices outlook={outlook} undecided={application.status === 'SUBMITTED'} />
      ) : (
        <p class="govuk-body">No pool of licences covers this course, so it cannot be approved yet.</p>
      )}
    </section>
  );
}

function Choices({ outlook, undecided }: { outlook: Outlook; undecided: boolean }) {
  const { poolName, now, afterApproval, afterRefusal } = outlook;
  const rows = [
    { when: 'Now', ...now },
    ...(undecided
      ? [
          { when: 'If you approve', ...afterApproval },
          { when: 'If you decline', ...afterRefusal },
        ]
      : []),
  ];
  return (
    <>
      <Table
        caption={poolName}
        rows={rows}
        rowKey={({ when }) => when}
        columns={[
          { title: 'When', cell: ({ when }) => when },
          { title: 'Left', cell: ({ available }) => count(available) },
          { title: 'Waiting', cell: ({ waiting }) => count(waiting) },
        ]}
      />
      {undecided && <p class="govuk-body">{effect(outlook)}</p>}
    </>
  );
}

function effect({ now, afterApproval: { place, nextInLine } }: Outlook): string {
  if (place === null) return 'If you approve, they get a licence at once.';
  const first = now.nextInLine
    ? ` ${nextInLine ?? ''} gets the next licence.`
    : ' They get the next licence.';
  return `If you approve, they are number ${count(place)} on the waiting list.${first}`;
}
