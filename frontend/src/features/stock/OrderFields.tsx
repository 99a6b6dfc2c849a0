import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { DateInput } from '../../shared/ui/DateInput';
import { Radios } from '../../shared/ui/Radios';
import { Select } from '../../shared/ui/Select';
import { TextInput } from '../../shared/ui/TextInput';
import { useAgreements, useSuppliers } from './api';
import type { Typed } from './order';

interface Props {
  typed: Typed;
  set: <Name extends keyof Typed>(name: Name, value: Typed[Name]) => void;
  errors: FieldError[];
}

const yesOrNo = [
  { value: 'yes' as const, label: 'Yes' },
  { value: 'no' as const, label: 'No' },
];

type Written = Exclude<keyof Typed, 'transferable' | 'swapsAllowed'>;

/** What is asked about an order. */
export function OrderFields({ typed, set, errors }: Props) {
  const suppliers = useSuppliers().data ?? [];
  const agreements = useAgreements(typed.supplierId).data ?? [];
  const about = (name: keyof Typed) => ({ id: name, error: errorAt(errors, name) });
  const text = (name: Written) => ({
    ...about(name),
    value: typed[name],
    onInput: (value: string) => {
      set(name, value);
    },
  });
  const chosen = (name: Written) => {
    const { onInput, ...field } = text(name);
    return { ...field, onChange: onInput };
  };
  const said = (name: 'transferable' | 'swapsAllowed') => ({
    ...about(name),
    inline: true,
    options: yesOrNo,
    value: typed[name],
    onChange: (value: 'yes' | 'no') => {
      set(name, value);
    },
  });
  return (
    <>
      <Select
        label="Supplier"
        none="Choose a supplier"
        options={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
        {...chosen('supplierId')}
      />
      {agreements.length > 0 && (
        <Select
          label="Agreement (optional)"
          none="Under none"
          options={agreements.map(({ id, reference }) => ({ value: id, label: reference }))}
          {...chosen('agreementId')}
        />
      )}
      <TextInput label="Order reference of the supplier" width={20} {...text('reference')} />
      <TextInput label="Our order number (optional)" width={20} {...text('orderNumber')} />
      <DateInput label="When was it ordered?" {...chosen('orderedOn')} />
      <TextInput label="How many licences?" width={5} inputmode="numeric" {...text('quantity')} />
      <Money label="List price of the whole order, without VAT" {...text('listPricePence')} />
      <Money label="Price paid for the whole order, without VAT" {...text('pricePaidPence')} />
      <Money label="VAT on the price paid (optional)" {...text('vatPence')} />
      <DateInput label="First day of the licences" {...chosen('startsOn')} />
      <DateInput label="Last day of the licences" {...chosen('endsOn')} />
      <DateInput
        label="Notice date (optional)"
        hint="By when the supplier must hear that we do not renew"
        {...chosen('noticeOn')}
      />
      <Radios
        label="Can a licence that was started and given back go to another person?"
        {...said('transferable')}
      />
      <Radios label="Does the supplier swap one learner for another? (optional)" {...said('swapsAllowed')} />
    </>
  );
}

export const Money = (
  field: Pick<Parameters<typeof TextInput>[0], 'id' | 'label' | 'hint' | 'error' | 'value' | 'onInput'>,
) => <TextInput prefix="£" width={10} inputmode="decimal" {...field} />;
