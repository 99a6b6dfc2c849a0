import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import type { GroupFields } from './fields';

interface Props {
  values: GroupFields;
  set: (name: keyof GroupFields, value: string) => void;
  errors: FieldError[];
}

export function GroupForm({ values, set, errors }: Props) {
  const topics = useVocabulary().data?.topics ?? [];
  return (
    <>
      <Textarea
        id="terms"
        label="Words and phrases that mean the same"
        hint="One on each line, such as GDPR and data protection. Capitals make no difference."
        rows={8}
        value={values.terms}
        error={errorAt(errors, 'terms')}
        onInput={(value) => {
          set('terms', value);
        }}
      />
      <Select
        id="topic"
        label="Topic (optional)"
        hint="Every course and need on this topic is found by these words too"
        none="None"
        options={topics}
        value={values.topic}
        error={errorAt(errors, 'topic')}
        onChange={(value) => {
          set('topic', value);
        }}
      />
    </>
  );
}
