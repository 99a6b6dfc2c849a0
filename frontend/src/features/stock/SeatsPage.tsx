import { paths } from '../../app/paths';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useSeats, type Seat } from './api';
import { seatWords } from './seat-words';

export default function SeatsPage() {
  const purchase = useParam('id');
  const seats = useSeats(purchase);
  const session = useSession();
  const mayShow = session.status === 'signed-in' && hasRole(session.person, 'ADMINISTRATOR');
  return (
    <Page title="Licences of the order" back={paths.purchase(purchase)} wide>
      <Waiting query={seats}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="It has no licences" />
          ) : (
            <>
              <Seats seats={items} purchase={purchase} mayShow={mayShow} />
              <ShowMore pages={seats} of="licences" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Seats = ({ seats, purchase, mayShow }: { seats: Seat[]; purchase: string; mayShow: boolean }) => (
  <Table
    caption="Licences, by number"
    hideCaption
    rows={seats}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Number', cell: ({ seat }) => seat },
      { title: 'Where it is', cell: ({ status }) => seatWords[status] },
      {
        title: 'Application',
        cell: ({ applicationId, reference }) =>
          applicationId ? (
            <a class="govuk-link app-nowrap" href={paths.reviewCase(applicationId)}>
              {reference}
            </a>
          ) : (
            'None'
          ),
      },
      { title: 'Last day', cell: ({ endsOn }) => day(endsOn) },
      {
        title: 'Code',
        cell: ({ id, seat, hasCode }) =>
          hasCode && mayShow ? (
            <a class="govuk-link" href={paths.licenceCode(purchase, id)}>
              Show<span class="govuk-visually-hidden"> the code of number {seat}</span>
            </a>
          ) : hasCode ? (
            'Sealed'
          ) : (
            'None'
          ),
      },
    ]}
  />
);
