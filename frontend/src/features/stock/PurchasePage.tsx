import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useParam } from '../../shared/ui/use-param';
import { plural } from '../../shared/words/amounts';
import { useAddPurchase } from './api';
import { empty, lines, orderOf, type Typed } from './order';

export default function PurchasePage() {
  const id = useParam('id');
  const { route } = useLocation();
  const [typed, setTyped] = useState<Typed>(empty);
  const add = useAddPurchase(id, () => {
    leaveNotice('The purchase is added. Whoever was waiting got a licence, in order.');
    route(paths.pool(id));
  });
  const errors = errorsOf(add.error);
  const about = (name: keyof Typed) => ({ id: name, error: errorAt(errors, name) });
  const text = (name: Exclude<keyof Typed, 'transferable'>) => ({
    ...about(name),
    value: typed[name],
    onInput: (value: string) => {
      setTyped((now) => ({ ...now, [name]: value }));
    },
  });
  const date = (name: 'orderedOn' | 'startsOn' | 'endsOn') => {
    const { onInput, ...field } = text(name);
    return { ...field, onChange: onInput };
  };
  const codes = lines(typed.codes).length;
  return (
    <Page title="Add a purchase" back={paths.pool(id)} errors={errors}>
      <Form
        onSubmit={() => {
          add.mutate(orderOf(typed));
        }}
      >
        <TextInput label="Supplier" {...text('supplier')} />
        <TextInput label="Order reference of the supplier" width={20} {...text('reference')} />
        <DateInput label="When was it ordered?" {...date('orderedOn')} />
        <TextInput label="How many licences?" width={5} inputmode="numeric" {...text('quantity')} />
        <TextInput
          label="List price of the whole order"
          prefix="£"
          width={10}
          inputmode="decimal"
          {...text('listPricePence')}
        />
        <TextInput
          label="Price paid for the whole order"
          prefix="£"
          width={10}
          inputmode="decimal"
          {...text('pricePaidPence')}
        />
        <DateInput label="First day of the licences" {...date('startsOn')} />
        <DateInput label="Last day of the licences" {...date('endsOn')} />
        <Radios
          label="Can a licence that was started and given back go to another person?"
          inline
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          {...about('transferable')}
          value={typed.transferable}
          onChange={(transferable) => {
            setTyped((now) => ({ ...now, transferable }));
          }}
        />
        <Textarea
          label="Codes (optional)"
          hint={`One a line, one for each licence. Leave empty if the platform sends invitations. ${plural(codes, 'code')} so far.`}
          rows={8}
          {...text('codes')}
        />
        <Button busy={add.isPending}>Add the purchase</Button>
      </Form>
    </Page>
  );
}
