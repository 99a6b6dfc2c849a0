import { paths } from '../../app/paths';
import type { CourseCard } from '../../shared/api/types';
import { CourseItem } from '../../shared/ui/CourseItem';
import { ShowMore } from '../../shared/ui/ShowMore';
import { classes } from '../../shared/ui/class-names';
import { plural } from '../../shared/words/amounts';
import type { useCourses } from './api';
import { NothingFound } from './NothingFound';
import type { Search } from './search';
import { Suggested } from './Suggested';

interface Props {
  items: CourseCard[];
  courses: ReturnType<typeof useCourses>;
  search: Search;
}

// The server stops counting there.
const COUNTED = 1000;

export function Results({ items, courses, search }: Props) {
  const { total = 0, suggestions } = courses.first ?? {};
  return (
    <section class={classes(courses.isPlaceholderData && 'app-stale')} aria-busy={courses.isPlaceholderData}>
      <div role="status">
        <h2 class="govuk-heading-m">
          {total >= COUNTED ? 'More than 1,000 courses' : plural(total, 'course')}
        </h2>
      </div>
      {suggestions && items.length === 0 && <NothingFound suggestions={suggestions} search={search} />}
      {suggestions?.spelling && items.length > 0 && (
        <p class="govuk-body">
          Nothing has “{search.q}” in it. These are the courses for “{suggestions.spelling}”.
        </p>
      )}
      <ul class="app-list">
        {items.map((course) => (
          <li key={course.slug}>
            <CourseItem course={course} href={paths.course(course.slug)} />
          </li>
        ))}
      </ul>
      <ShowMore pages={courses} of="courses" />
      {suggestions && items.length > 0 && <Suggested stories={suggestions.stories} q={search.q} />}
    </section>
  );
}
