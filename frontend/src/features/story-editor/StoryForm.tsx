import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { DateInput } from '../../shared/ui/DateInput';
import { Select } from '../../shared/ui/Select';
import { TextInput } from '../../shared/ui/TextInput';
import { Textarea } from '../../shared/ui/Textarea';
import type { StoryFields } from './fields';

interface Props {
  values: StoryFields;
  set: <K extends keyof StoryFields>(name: K, value: StoryFields[K]) => void;
  errors: FieldError[];
}

const several = [
  { name: 'skills', label: 'Skills it takes' },
  { name: 'motivators', label: 'Why people want to learn it' },
  { name: 'constraints', label: 'What limits them' },
] as const;

/** Everything that an editor says of a need. */
export function StoryForm({ values, set, errors }: Props) {
  const words = useVocabulary().data;
  const field = <K extends keyof StoryFields>(name: K) => ({
    id: name,
    value: values[name],
    error: errorAt(errors, name),
  });
  const text = (name: 'role' | 'need' | 'goal' | 'saidAs' | 'evidence' | 'owner') => ({
    ...field(name),
    onInput: (value: string) => {
      set(name, value);
    },
  });
  return (
    <>
      <TextInput label="As a" hint="The role, such as planning officer" {...text('role')} />
      <Textarea
        label="I need"
        hint="Such as to find out what residents want"
        rows={2}
        limit={300}
        {...text('need')}
      />
      <Textarea
        label="So that"
        hint="Such as the form works first time"
        rows={2}
        limit={300}
        {...text('goal')}
      />
      <Select
        label="Role group"
        none="Choose"
        options={words?.roleGroups ?? []}
        {...field('roleGroup')}
        onChange={(value) => {
          set('roleGroup', value);
        }}
      />
      {several.map(({ name, label }) => (
        <Checkboxes
          key={name}
          id={name}
          label={label}
          small
          options={words?.[name] ?? []}
          values={values[name]}
          error={errorAt(errors, name)}
          onChange={(chosen) => {
            set(name, chosen);
          }}
        />
      ))}
      <Textarea
        label="How people say it (optional)"
        hint="A sentence on each line, in the words that people use, such as nobody finishes our form. Search and match look in these; only editors see them."
        rows={6}
        {...text('saidAs')}
      />
      <Textarea
        label="Evidence (optional)"
        hint="How we know: interviews, searches, applications"
        rows={3}
        limit={500}
        {...text('evidence')}
      />
      <TextInput label="Owner (optional)" hint="Who looks after it: a team or a role" {...text('owner')} />
      <DateInput
        label="Review by (optional)"
        hint="The day by which somebody must have looked at it again"
        {...field('reviewBy')}
        onChange={(value) => {
          set('reviewBy', value);
        }}
      />
    </>
  );
}
