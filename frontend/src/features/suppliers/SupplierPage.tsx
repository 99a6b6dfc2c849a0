import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Table } from '../../shared/ui/Table';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useAgreements, useSupplier, type Supplier } from './api';
import { handsOutWords } from './words';

export default function SupplierPage() {
  return (
    <WaitingPage title="Supplier" query={useSupplier(useParam('id'))}>
      {(supplier) => <Shown supplier={supplier} />}
    </WaitingPage>
  );
}

function Shown({ supplier }: { supplier: Supplier }) {
  const notice = useNotice();
  return (
    <Page title={supplier.name} caption="Supplier" back={paths.suppliers} wide>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <SummaryList
        rows={[
          { term: 'Hands out', value: handsOutWords[supplier.handsOut] },
          { term: 'Contact', value: supplier.contact },
          { term: 'Limits on learners', value: supplier.learnerLimits },
        ]}
      />
      <LinkButton look="secondary" href={paths.editSupplier(supplier.id)}>
        Change
      </LinkButton>
      <Agreements supplier={supplier.id} />
    </Page>
  );
}

function Agreements({ supplier }: { supplier: string }) {
  const agreements = useAgreements(supplier);
  return (
    <section aria-labelledby="agreements">
      <h2 class="govuk-heading-m" id="agreements">
        Agreements
      </h2>
      <LinkButton look="secondary" href={paths.newAgreement(supplier)}>
        Record an agreement
      </LinkButton>
      <Waiting query={agreements}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No agreement is recorded" />
          ) : (
            <>
              <Table
                caption="Agreements"
                hideCaption
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    title: 'Reference',
                    cell: ({ id, reference }) => (
                      <a class="govuk-link" href={paths.agreement(supplier, id)}>
                        {reference}
                      </a>
                    ),
                  },
                  { title: 'From', cell: ({ startsOn }) => day(startsOn) },
                  { title: 'Until', cell: ({ endsOn }) => (endsOn ? day(endsOn) : 'Open end') },
                  { title: 'Terms', cell: ({ terms }) => terms ?? 'Not given' },
                ]}
              />
              <ShowMore pages={agreements} of="agreements" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}
