import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { TextInput } from '../../shared/ui/TextInput';
import { hours } from '../../shared/words/amounts';
import { useAlternatives, useFreeCourses } from './api';

interface Props {
  slug: string | undefined;
  chosen: string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Free courses to name in the message: those for the same need, and any others that a search finds. */
export function Alternatives({ slug, chosen, error, onChange }: Props) {
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const same = useAlternatives(slug).data?.alternatives ?? [];
  const found = useFreeCourses(asked);
  const courses = [
    ...new Map([...same, ...(found.data?.items ?? [])].map((one) => [one.slug, one])).values(),
  ];
  return (
    <>
      {courses.length > 0 && (
        <Checkboxes
          id="alternatives"
          label="Free courses to suggest"
          hint="They are named in the message, with links"
          small
          options={courses.map((course) => ({
            value: course.slug,
            label: `${course.title} (${hours(course.hours)})`,
          }))}
          values={chosen}
          error={error}
          onChange={onChange}
        />
      )}
      <div class="app-search">
        <TextInput id="find-free" label="Find free courses" type="search" value={words} onInput={setWords} />
        <Button
          look="secondary"
          busy={found.isFetching}
          onClick={() => {
            setAsked(words.trim());
          }}
        >
          Find
        </Button>
      </div>
      <p class="govuk-body" role="status">
        {found.data && found.data.items.length === 0 ? 'No free course has these words.' : ''}
      </p>
    </>
  );
}
