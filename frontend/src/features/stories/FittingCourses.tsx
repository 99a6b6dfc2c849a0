import { paths } from '../../app/paths';
import { CourseItem } from '../../shared/ui/CourseItem';
import { Empty } from '../../shared/ui/Empty';
import { FitTag } from '../../shared/ui/FitTag';
import { Helped } from '../../shared/ui/Helped';
import { day } from '../../shared/words/dates';
import type { FittingCourse } from './api';

/** The courses that answer a need, each with how well and why. */
export function FittingCourses({ courses }: { courses: FittingCourse[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Courses that answer it, and why</h2>
      {courses.length === 0 && <Empty title="We know of no good course for this need yet" />}
      <ul class="app-list">
        {courses.map(({ course, fit, reason, reviewedOn, help }) => (
          <li key={course.slug}>
            <CourseItem course={course} href={paths.course(course.slug)}>
              <p class="govuk-body">
                <FitTag fit={fit} /> {reason} {reviewedOn && `(Looked at on ${day(reviewedOn)}.)`}
              </p>
              <Helped help={help} withWhat="with this need" />
            </CourseItem>
          </li>
        ))}
      </ul>
    </>
  );
}
