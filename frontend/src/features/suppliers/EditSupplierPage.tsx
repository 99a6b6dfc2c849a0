import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useChangeSupplier, useSupplier, type Supplier } from './api';
import { SupplierForm } from './SupplierForm';

export default function EditSupplierPage() {
  return (
    <WaitingPage title="Supplier" query={useSupplier(useParam('id'))}>
      {(supplier) => <Edit supplier={supplier} />}
    </WaitingPage>
  );
}

function Edit({ supplier }: { supplier: Supplier }) {
  const { route } = useLocation();
  const change = useChangeSupplier(supplier, () => {
    leaveNotice('The supplier is changed.');
    route(paths.supplier(supplier.id));
  });
  const errors = errorsOf(change.error);
  return (
    <Page
      title="Change a supplier"
      caption={supplier.name}
      back={paths.supplier(supplier.id)}
      errors={errors}
    >
      <SupplierForm
        before={supplier}
        errors={errors}
        busy={change.isPending}
        button="Save"
        onSubmit={change.mutate}
      />
    </Page>
  );
}
