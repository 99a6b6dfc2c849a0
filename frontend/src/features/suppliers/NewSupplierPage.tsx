import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useAddSupplier } from './api';
import { SupplierForm } from './SupplierForm';

export default function NewSupplierPage() {
  const { route } = useLocation();
  const add = useAddSupplier(({ id }) => {
    leaveNotice('The supplier is added.');
    route(paths.supplier(id));
  });
  const errors = errorsOf(add.error);
  return (
    <Page title="Add a supplier" back={paths.suppliers} errors={errors}>
      <SupplierForm errors={errors} busy={add.isPending} button="Add the supplier" onSubmit={add.mutate} />
    </Page>
  );
}
