import { useState } from 'preact/hooks';
import { Empty } from '../../shared/ui/Empty';
import { Radios } from '../../shared/ui/Radios';
import { TextInput } from '../../shared/ui/TextInput';
import { Waiting } from '../../shared/ui/Waiting';
import { hours } from '../../shared/words/amounts';
import { useFundedCourses, type Found } from './api';
import type { Draft } from './use-draft';
import { useSettled } from './use-settled';

/** Searches the funded courses as somebody types. */
export function CoursePicker({ draft }: { draft: Draft }) {
  const [words, setWords] = useState('');
  const found = useFundedCourses(useSettled(words.trim()));
  return (
    <>
      <TextInput id="q" label="Search courses we pay for" type="search" value={words} onInput={setWords} />
      <Waiting query={found}>
        {({ items }: Found) =>
          items.length === 0 ? (
            <Empty title="No course we pay for matches this">
              <p class="govuk-body">Try other words, or name the course yourself below.</p>
            </Empty>
          ) : (
            <Radios
              id="course"
              label={words ? 'Courses that match' : 'Courses we pay for'}
              small
              options={items.map(({ slug, title, platform, hours: length }) => ({
                value: slug,
                label: title,
                hint: `${platform}, ${hours(length)}`,
              }))}
              value={draft.answers.courseSlug ?? undefined}
              onChange={(slug) => {
                draft.change({ courseSlug: slug, namedCourse: null });
              }}
            />
          )
        }
      </Waiting>
    </>
  );
}
