import { useVocabulary } from '../../shared/api/vocabulary';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { Form } from '../../shared/ui/Form';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { useTyped } from '../../shared/ui/use-typed';
import { times, type Needs } from './needs';

interface Props {
  needs: Needs;
  onChange: (part: Partial<Needs>, replace?: boolean) => void;
}

// The question about time already asks it.
const ASKED_ELSEWHERE = 'little-time';

export function Questions({ needs, onChange }: Props) {
  const { data: words } = useVocabulary();
  const problem = useTyped(needs.words, (text) => {
    onChange({ words: text }, true);
  });
  return (
    <Form onSubmit={problem.settle}>
      <h2 class="govuk-heading-m">1. You</h2>
      <Select
        id="roleGroup"
        label="What do you do?"
        hint={words?.roleGroups.find(({ value }) => value === needs.roleGroup)?.hint ?? undefined}
        none="Skip this question"
        options={words?.roleGroups ?? []}
        value={needs.roleGroup}
        onChange={(roleGroup) => {
          onChange({ roleGroup });
        }}
      />
      <h2 class="govuk-heading-m">2. The problem</h2>
      <Textarea
        id="words"
        label="What do you need to do, in your own words?"
        hint="For example: residents give up half way through our form. Leave out names."
        rows={4}
        value={problem.typed}
        onInput={problem.type}
      />
      <h2 class="govuk-heading-m">3. What limits you</h2>
      <Select
        id="minutes"
        label="How much time do you have?"
        none="As much as it takes"
        options={times}
        value={needs.minutes}
        onChange={(minutes) => {
          onChange({ minutes });
        }}
      />
      <Checkboxes
        id="constraint"
        label="Does any of this get in your way?"
        small
        options={(words?.constraints ?? []).filter(({ value }) => value !== ASKED_ELSEWHERE)}
        values={needs.constraints}
        onChange={(constraints) => {
          onChange({ constraints });
        }}
      />
    </Form>
  );
}
