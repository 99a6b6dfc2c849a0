import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useEnterCourse } from './api';
import { CourseForm } from './CourseForm';
import { bodyOf, noCourse } from './fields';

export default function NewCoursePage() {
  const { route } = useLocation();
  const { values, set } = useEdits(noCourse);
  const enter = useEnterCourse(({ slug }) => {
    leaveNotice('The course is saved as a draft. Only editors see it until it is published.');
    route(paths.libraryCourse(slug));
  });
  const errors = errorsOf(enter.error);
  return (
    <Page title="Enter a course" back={paths.libraryCourses()} errors={errors}>
      <Form
        onSubmit={() => {
          enter.mutate(bodyOf(values));
        }}
      >
        <CourseForm typing={{ values, set, errors }} />
        <Button busy={enter.isPending}>Save as a draft</Button>
      </Form>
    </Page>
  );
}
