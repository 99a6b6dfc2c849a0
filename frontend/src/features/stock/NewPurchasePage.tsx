import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { useAddPurchase } from './api';
import { useChosenCodes } from './chosen-codes';
import { CodesInput } from './CodesInput';
import { empty, orderOf } from './order';
import { OrderFields } from './OrderFields';

export default function NewPurchasePage() {
  const id = useParam('id');
  const { route } = useLocation();
  const [typed, setTyped] = useState(empty);
  const codes = useChosenCodes();
  const add = useAddPurchase(id, () => {
    leaveNotice('The purchase is added. Whoever was waiting got a licence, in order.');
    route(paths.pool(id));
  });
  const errors = [...codes.errors, ...errorsOf(add.error)];
  const submit = async () => {
    const codeFile = await codes.id();
    add.mutate({ ...orderOf(typed), codeFile });
  };
  return (
    <Page title="Add a purchase" back={paths.pool(id)} errors={errors}>
      <Form
        onSubmit={() => {
          // What is wrong with the file is among the errors of the page.
          submit().catch(() => undefined);
        }}
      >
        <OrderFields
          typed={typed}
          set={(name, value) => {
            setTyped((now) => ({ ...now, [name]: value }));
          }}
          errors={errors}
        />
        <CodesInput label="Codes (optional)" errors={errors} onChoose={codes.choose} />
        <Button busy={add.isPending || codes.isPending}>Add the purchase</Button>
      </Form>
    </Page>
  );
}
