import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';

/** One kind of record, or one record. */
export function AuditFilters() {
  const { one, change } = useSearch();
  const [subjectType, setSubjectType] = useState(one('subjectType'));
  const [subjectId, setSubjectId] = useState(one('subjectId'));
  return (
    <Form
      onSubmit={() => {
        change({ subjectType: subjectType.trim(), subjectId: subjectId.trim() });
      }}
    >
      <div class="app-columns">
        <TextInput
          id="subjectType"
          label="Kind of record, such as application"
          value={subjectType}
          spellcheck={false}
          onInput={setSubjectType}
        />
        <TextInput
          id="subjectId"
          label="Id of the record"
          value={subjectId}
          spellcheck={false}
          onInput={setSubjectId}
        />
      </div>
      <Button look="secondary">Show events</Button>
    </Form>
  );
}
