import { useState } from 'preact/hooks';
import { errorAt, type FieldError } from '../api/field-errors';
import { Button } from '../ui/Button';
import { DateInput } from '../ui/DateInput';
import { Details } from '../ui/Details';
import { Form } from '../ui/Form';
import { useSearch } from '../ui/use-search';

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
