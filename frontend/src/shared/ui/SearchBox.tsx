import { useState } from 'preact/hooks';
import { Button } from './Button';
import { Form } from './Form';
import { TextInput } from './TextInput';
import { useSearch } from './use-search';

/** Narrows a list by words that stand in the address as q. Key it by the address, so that it follows "back". */
export function SearchBox({ label, button }: { label: string; button: string }) {
  const { one, change } = useSearch();
  const [q, setQ] = useState(one('q'));
  return (
    <Form
      onSubmit={() => {
        change({ q: q.trim() });
      }}
    >
      <TextInput id="q" label={label} type="search" value={q} onInput={setQ} />
      <Button look="secondary">{button}</Button>
    </Form>
  );
}
