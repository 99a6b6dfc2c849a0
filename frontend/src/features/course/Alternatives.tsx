import { paths } from '../../app/paths';
import { CourseItem } from '../../shared/ui/CourseItem';
import type { Course } from './api';

export function Alternatives({ course: { alternatives, costClass } }: { course: Course }) {
  if (alternatives.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">
        {costClass === 'free' ? 'Other free courses for the same needs' : 'Free courses for the same needs'}
      </h2>
      <ul class="app-list">
        {alternatives.map((course) => (
          <li key={course.slug}>
            <CourseItem course={course} href={paths.course(course.slug)} />
          </li>
        ))}
      </ul>
    </>
  );
}
