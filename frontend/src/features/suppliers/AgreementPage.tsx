import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { AgreementForm } from './AgreementForm';
import { useAgreement, useChangeAgreement, type Agreement } from './api';

export default function AgreementPage() {
  const supplier = useParam('id');
  return (
    <WaitingPage title="Agreement" query={useAgreement(supplier, useParam('agreement'))}>
      {(agreement) => <Edit supplier={supplier} agreement={agreement} />}
    </WaitingPage>
  );
}

function Edit({ supplier, agreement }: { supplier: string; agreement: Agreement }) {
  const { route } = useLocation();
  const change = useChangeAgreement(supplier, agreement, () => {
    leaveNotice('The agreement is changed.');
    route(paths.supplier(supplier));
  });
  const errors = errorsOf(change.error);
  return (
    <Page
      title="Change an agreement"
      caption={agreement.reference}
      back={paths.supplier(supplier)}
      errors={errors}
    >
      <AgreementForm
        before={agreement}
        errors={errors}
        busy={change.isPending}
        button="Save"
        onSubmit={change.mutate}
      />
    </Page>
  );
}
