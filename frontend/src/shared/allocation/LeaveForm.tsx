import { useState } from 'preact/hooks';
import { useTakeLeave, type Allocation } from '../api/allocation';
import { errorAt, errorsOf } from '../api/field-errors';
import { Button } from '../ui/Button';
import { DateInput } from '../ui/DateInput';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';
import { day } from '../words/dates';

interface Props {
  allocation: Allocation;
  title: string;
  back: string;
  onDone: (changed: Allocation) => void;
}

/** Asks for the days of a leave, on which a licence waits. */
export function LeaveForm({ allocation, title, back, onDone }: Props) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const take = useTakeLeave(allocation, onDone);
  const errors = errorsOf(take.error);
  return (
    <Page title={title} caption={allocation.course.title} back={back} errors={errors}>
      <p class="govuk-body">
        No reminders are sent on these days, and they do not count towards the time to start. The licence
        itself ends on {day(allocation.endsOn)}, whatever happens.
      </p>
      <Form
        onSubmit={() => {
          take.mutate({ ...(from && { from }), ...(until && { until }) });
        }}
      >
        <DateInput
          id="from"
          label="First day of the leave"
          hint="For example, 27 3 2027"
          value={from}
          onChange={setFrom}
          error={errorAt(errors, 'from')}
        />
        <DateInput
          id="until"
          label="Last day of the leave"
          value={until}
          onChange={setUntil}
          error={errorAt(errors, 'until')}
        />
        <Button busy={take.isPending}>Put the licence on hold</Button>
      </Form>
    </Page>
  );
}
