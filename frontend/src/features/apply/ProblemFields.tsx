import { errorAt } from '../../shared/api/field-errors';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import type { FieldsProps } from './fields-props';
import { useSuggestions } from './use-suggestions';

const LONGEST = 2000;
const OWN = 'own';

/** A need that others have had, or own words, which suggest needs in turn; both are welcome. */
export function ProblemFields({ draft, errors }: FieldsProps) {
  const { courseSlug, storyCode, problem } = draft.answers;
  const stories = useSuggestions(courseSlug, problem ?? '', draft.application.story);
  const chosen = storyCode ?? (problem ? OWN : undefined);
  return (
    <>
      <Textarea
        id="problem"
        label={storyCode ? 'Anything to add? (optional)' : 'Describe it in your own words'}
        hint={storyCode ? undefined : 'What do you have to do at work, and what is in the way?'}
        limit={LONGEST}
        value={problem ?? ''}
        onInput={(words) => {
          draft.change({ problem: words || null });
        }}
        error={errorAt(errors, 'problem')}
      />
      {stories.length > 0 && (
        <Radios
          id="storyCode"
          label="Is it one of these?"
          hint="Other people in councils have needed these. Choosing one helps us to understand you."
          options={[
            ...stories.map(({ code, sentence }) => ({ value: code, label: sentence })),
            { value: OWN, label: 'Something else' },
          ]}
          value={chosen}
          onChange={(value) => {
            draft.change({ storyCode: value === OWN ? null : value });
          }}
          error={errorAt(errors, 'storyCode')}
        />
      )}
    </>
  );
}
