import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Details } from '../../shared/ui/Details';
import { Form } from '../../shared/ui/Form';
import { useSearch } from '../../shared/ui/use-search';

export function PeriodForm({ errors }: { errors: FieldError[] }) {
  const { one, change } = useSearch();
  const [from, setFrom] = useState(one('from'));
  const [to, setTo] = useState(one('to'));
  return (
    <Details summary="Choose other days">
      <Form
        onSubmit={() => {
          change({ from, to });
        }}
      >
        <DateInput
          id="from"
          label="First day"
          value={from}
          error={errorAt(errors, 'from')}
          onChange={setFrom}
        />
        <DateInput id="to" label="Last day" value={to} error={errorAt(errors, 'to')} onChange={setTo} />
        <Button look="secondary">Show these days</Button>
      </Form>
    </Details>
  );
}
