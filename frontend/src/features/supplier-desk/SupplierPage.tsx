import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Done } from '../../shared/ui/Done';
import { Page } from '../../shared/ui/Page';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useParam } from '../../shared/ui/use-param';
import { useSearch } from '../../shared/ui/use-search';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useSupplier, type DeskSupplier } from './api';
import { Batches } from './Batches';
import { Reports } from './Reports';
import { ToCheck } from './ToCheck';
import { ToInvite } from './ToInvite';
import { ToRemove } from './ToRemove';
import { viewOf, type View } from './words';

export default function SupplierPage() {
  const id = useParam('supplier');
  return (
    <WaitingPage key={id} title="Supplier" query={useSupplier(id)}>
      {(supplier) => <Shown supplier={supplier} />}
    </WaitingPage>
  );
}

function Shown({ supplier }: { supplier: DeskSupplier }) {
  const view = viewOf(useSearch().one('show'));
  const link = (id: View, text: string) => ({ id, text, href: paths.deskSupplier(supplier.id, id) });
  return (
    <Page
      title={supplier.name}
      caption="Supplier desk"
      steps={[
        { text: 'Team', href: paths.admin },
        { text: 'Supplier desk', href: paths.supplierDesk },
      ]}
      wide
    >
      <Done />
      <LinkButton href={paths.newSupplierReport(supplier.id)}>Send a report of theirs</LinkButton>
      <SubNavigation
        label="What to do"
        here={view}
        links={[
          link('invite', `To invite (${count(supplier.toInvite)})`),
          link('remove', `To remove (${count(supplier.toRemove)})`),
          link('check', `To check (${count(supplier.toCheck)})`),
          link('batches', 'Batches'),
          link('reports', 'Reports'),
        ]}
      />
      <Part view={view} supplier={supplier} />
      <p class="govuk-body-s">As at {dayAndTime(supplier.asAt)}.</p>
    </Page>
  );
}

function Part({ view, supplier }: { view: View; supplier: DeskSupplier }) {
  switch (view) {
    case 'invite':
      return <ToInvite supplier={supplier} />;
    case 'remove':
      return <ToRemove supplier={supplier} />;
    case 'check':
      return <ToCheck supplier={supplier.id} />;
    case 'batches':
      return <Batches supplier={supplier.id} />;
    case 'reports':
      return <Reports supplier={supplier.id} />;
  }
}
