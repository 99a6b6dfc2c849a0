import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import type { Triage } from './use-triage';

/** As a (role), I need (need), so that (goal). The rest is for the draft's own page. */
export function StoryFields({ triage: { draft, change, failure } }: { triage: Triage }) {
  const errors = errorsOf(failure);
  const groups = useVocabulary().data?.roleGroups ?? [];
  return (
    <>
      <TextInput
        id="role"
        label="As"
        hint="For example: a parking officer"
        value={draft.role}
        error={errorAt(errors, 'role')}
        onInput={(role) => {
          change({ role });
        }}
      />
      <Textarea
        id="need"
        label="I need"
        hint="In general words, without anything about one person or place."
        rows={3}
        limit={300}
        value={draft.need}
        error={errorAt(errors, 'need')}
        onInput={(need) => {
          change({ need });
        }}
      />
      <TextInput
        id="goal"
        label="So that"
        value={draft.goal}
        error={errorAt(errors, 'goal')}
        onInput={(goal) => {
          change({ goal });
        }}
      />
      <Select
        id="roleGroup"
        label="Who has this need"
        none="Choose"
        options={groups}
        value={draft.roleGroup}
        error={errorAt(errors, 'roleGroup')}
        onChange={(roleGroup) => {
          change({ roleGroup });
        }}
      />
    </>
  );
}
