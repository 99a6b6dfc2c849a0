import { errorAt } from '../../shared/api/field-errors';
import { TextInput } from '../../shared/ui/TextInput';
import { Textarea } from '../../shared/ui/Textarea';
import type { FieldsProps } from './fields-props';

const LONGEST = 2000;
const nothing = { title: '', url: '', why: '' };

export function NamedCourseFields({ draft, errors }: FieldsProps) {
  const named = draft.answers.namedCourse ?? nothing;
  const set = (part: Partial<typeof nothing>) => {
    draft.change({ courseSlug: null, namedCourse: { ...named, ...part } });
  };
  return (
    <>
      <TextInput
        id="namedCourse-title"
        label="Name of the course"
        value={named.title}
        onInput={(title) => {
          set({ title });
        }}
        error={errorAt(errors, 'namedCourse-title')}
      />
      <TextInput
        id="namedCourse-url"
        label="Web address"
        hint="Where we can read about it. It starts with https://"
        type="url"
        spellcheck={false}
        value={named.url}
        onInput={(url) => {
          set({ url });
        }}
        error={errorAt(errors, 'namedCourse-url')}
      />
      <Textarea
        id="namedCourse-why"
        label="Why does nothing in our library do?"
        limit={LONGEST}
        value={named.why}
        onInput={(why) => {
          set({ why });
        }}
        error={errorAt(errors, 'namedCourse-why')}
      />
    </>
  );
}
