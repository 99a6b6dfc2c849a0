import { useState } from 'preact/hooks';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { Form } from '../../shared/ui/Form';
import { Select } from '../../shared/ui/Select';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';

/** Nothing changes until the button is pressed, so that a keyboard can move through in peace. */
export function NeedFilters() {
  const { one, change } = useSearch();
  const [q, setQ] = useState(one('q'));
  const [roleGroup, setRoleGroup] = useState(one('roleGroup'));
  const [waits, setWaits] = useState(one('wantsAnswer') === 'true');
  const groups = useVocabulary().data?.roleGroups ?? [];
  return (
    <Form
      onSubmit={() => {
        change({ q: q.trim(), roleGroup, wantsAnswer: waits ? 'true' : undefined });
      }}
    >
      <div class="app-columns">
        <TextInput id="q" label="Words" type="search" value={q} onInput={setQ} />
        <Select
          id="roleGroup"
          label="Who said it"
          none="Anybody"
          options={groups}
          value={roleGroup}
          onChange={setRoleGroup}
        />
      </div>
      <Checkbox id="wantsAnswer" label="Somebody waits for an answer" checked={waits} onChange={setWaits} />
      <Button look="secondary">Apply filters</Button>
    </Form>
  );
}
