import { paths } from '../../app/paths';
import { History } from '../../shared/library/History';
import { Done } from '../../shared/ui/Done';
import { Page } from '../../shared/ui/Page';
import { LibraryTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useEditedCourse, type EditedCourse } from './api';
import { CourseFacts } from './CourseFacts';
import { Moves } from './Moves';

export default function CoursePage() {
  return (
    <WaitingPage title="Course" query={useEditedCourse(useParam('slug'))}>
      {(course) => <Shown course={course} />}
    </WaitingPage>
  );
}

const Shown = ({ course }: { course: EditedCourse }) => (
  <Page title={course.title} caption={course.code} back={paths.libraryCourses()}>
    <Done />
    <p class="govuk-body">
      <LibraryTag status={course.status} />
    </p>
    <Moves course={course} />
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={paths.editCourse(course.slug)}>
          Change this course
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.matrix({ course: course.slug })}>
          Say which needs it answers
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.course(course.slug)}>
          See its public page
        </a>
      </li>
    </ul>
    <CourseFacts course={course} />
    <History subject={{ course: course.slug }} />
  </Page>
);
