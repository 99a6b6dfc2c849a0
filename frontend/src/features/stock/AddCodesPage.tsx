import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { plural } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { usePurchase, usePutCodes, type PurchaseDetail } from './api';
import { useChosenCodes } from './chosen-codes';
import { CodesInput } from './CodesInput';

export default function AddCodesPage() {
  return (
    <WaitingPage title="Purchase" query={usePurchase(useParam('id'))}>
      {(detail) => <AddCodes detail={detail} />}
    </WaitingPage>
  );
}

function AddCodes({ detail: { purchase, licences, pool } }: { detail: PurchaseDetail }) {
  const { route } = useLocation();
  const [missing, setMissing] = useState<FieldError[]>([]);
  const codes = useChosenCodes();
  const put = usePutCodes(purchase.id, () => {
    leaveNotice('Every licence has its code. Holders find theirs on their page.');
    route(paths.purchase(purchase.id));
  });
  const errors = [...missing, ...codes.errors, ...errorsOf(put.error)];
  const submit = async () => {
    const codeFile = await codes.id();
    setMissing(codeFile ? [] : [{ id: 'codeFile', text: 'Choose a file of codes' }]);
    if (codeFile) put.mutate({ codeFile });
  };
  return (
    <Page
      title="Add the codes"
      caption={`Order ${purchase.reference}`}
      back={paths.purchase(purchase.id)}
      errors={errors}
    >
      <p class="govuk-body">
        {plural(licences.withoutCode, 'licence')} of this order {licences.withoutCode === 1 ? 'has' : 'have'}{' '}
        no code, as at {dayAndTime(pool.asAt)}. The file needs one code for each.
      </p>
      <Form
        onSubmit={() => {
          // What is wrong with the file is among the errors of the page.
          submit().catch(() => undefined);
        }}
      >
        <CodesInput label="The file of codes" errors={errors} onChoose={codes.choose} />
        <Button busy={put.isPending || codes.isPending}>Add the codes</Button>
      </Form>
    </Page>
  );
}
