import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { fields, type Filters } from './api';

const labels: Record<(typeof fields)[number], string> = {
  subjectType: 'Kind of record, such as application',
  subjectId: 'Id of the record',
  actor: 'Who did it: an id, or service',
  action: 'What was done, or how it begins',
  from: 'From the day, such as 2026-11-01',
  until: 'Until the day',
};

/** One kind of record or one record, one person, one action, a time. */
export function AuditFilters() {
  const { one, change } = useSearch();
  const [typed, setTyped] = useState<Filters>(Object.fromEntries(fields.map((field) => [field, one(field)])));
  return (
    <Form
      onSubmit={() => {
        change(Object.fromEntries(fields.map((field) => [field, (typed[field] ?? '').trim()])));
      }}
    >
      <div class="app-columns">
        {fields.map((field) => (
          <TextInput
            key={field}
            id={field}
            label={labels[field]}
            value={typed[field] ?? ''}
            spellcheck={false}
            onInput={(value) => {
              setTyped({ ...typed, [field]: value });
            }}
          />
        ))}
      </div>
      <Button look="secondary">Show events</Button>
    </Form>
  );
}
