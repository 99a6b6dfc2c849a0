import { errorAt } from '../../shared/api/field-errors';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { useCourse } from './api';
import type { FieldsProps } from './questions';

const LONGEST = 2000;
const OWN = 'own';

/** A need that the course is known to answer, or own words; both are welcome. */
export function ProblemFields({ draft, errors }: FieldsProps) {
  const { courseSlug, storyCode, problem } = draft.answers;
  const stories = useStories(courseSlug, draft.application.story);
  const chosen = storyCode ?? (problem ? OWN : undefined);
  return (
    <>
      {stories.length > 0 && (
        <Radios
          id="storyCode"
          label="Is it one of these?"
          hint="Other people in councils have needed these."
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
    </>
  );
}

interface Story {
  code: string;
  sentence: string;
}

// The one chosen before stays on the list, also when the course was changed meanwhile.
function useStories(courseSlug: string | null, chosen: Story | null): Story[] {
  const { data } = useCourse(courseSlug ?? undefined);
  const suggested = data?.stories ?? [];
  const listed = chosen === null || suggested.some(({ code }) => code === chosen.code);
  return listed ? suggested : [chosen, ...suggested];
}
