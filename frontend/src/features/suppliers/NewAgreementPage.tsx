import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { AgreementForm } from './AgreementForm';
import { useAgree } from './api';

export default function NewAgreementPage() {
  const supplier = useParam('id');
  const { route } = useLocation();
  const agree = useAgree(supplier, () => {
    leaveNotice('The agreement is recorded.');
    route(paths.supplier(supplier));
  });
  const errors = errorsOf(agree.error);
  return (
    <Page title="Record an agreement" back={paths.supplier(supplier)} errors={errors}>
      <AgreementForm errors={errors} busy={agree.isPending} button="Record it" onSubmit={agree.mutate} />
    </Page>
  );
}
