import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useReorganisations, type Reorganisation } from './api';

export const statusWords: Record<Reorganisation['status'], string> = {
  PLANNED: 'Planned',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
};

export default function ReorganisationsPage() {
  const reorganisations = useReorganisations();
  const notice = useNotice();
  return (
    <Page title="Reorganisations" back={paths.authorities}>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        Councils that others replace on a day. Enter them ahead: the register, people and open applications
        change on that day by themselves.
      </p>
      <LinkButton href={paths.newReorganisation}>Plan a reorganisation</LinkButton>
      <Waiting query={reorganisations}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="None is planned" />
          ) : (
            <>
              <Table
                caption="Reorganisations, the latest first"
                hideCaption
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    title: 'Name',
                    cell: ({ id, name }) => (
                      <a class="govuk-link" href={paths.reorganisation(id)}>
                        {name}
                      </a>
                    ),
                  },
                  { title: 'Day', cell: ({ takesEffectOn }) => day(takesEffectOn) },
                  { title: 'Councils that end', cell: ({ moves }) => moves.length, numeric: true },
                  { title: 'State', cell: ({ status }) => statusWords[status] },
                ]}
              />
              <ShowMore pages={reorganisations} of="reorganisations" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}
