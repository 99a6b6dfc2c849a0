import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import type { Option } from '../ui/options';
import { Select } from '../ui/Select';
import { libraryStatuses } from '../ui/statuses';
import { TextInput } from '../ui/TextInput';
import { useSearch } from '../ui/use-search';

/** Narrows an editors' list. Nothing changes until the button is pressed, so that a keyboard can move through in peace. */
export function ListFilters({ words, attention }: { words: string; attention: Option[] }) {
  const { one, change } = useSearch();
  const [q, setQ] = useState(one('q'));
  const [status, setStatus] = useState(one('status'));
  const [reason, setReason] = useState(one('attention'));
  return (
    <Form
      onSubmit={() => {
        change({ q: q.trim(), status, attention: reason });
      }}
    >
      <div class="app-columns">
        <TextInput id="q" label="Words" hint={words} type="search" value={q} onInput={setQ} />
        <Select
          id="status"
          label="Status"
          none="Any"
          options={libraryStatuses()}
          value={status}
          onChange={setStatus}
        />
        <Select
          id="attention"
          label="To look at"
          none="Everything"
          options={attention}
          value={reason}
          onChange={setReason}
        />
      </div>
      <Button look="secondary">Show these</Button>
    </Form>
  );
}
