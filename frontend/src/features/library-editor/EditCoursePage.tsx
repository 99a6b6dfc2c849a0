import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useEditCourse, useEditedCourse, type EditedCourse } from './api';
import { CourseForm } from './CourseForm';
import { bodyOf, fieldsOf } from './fields';

export default function EditCoursePage() {
  return (
    <WaitingPage title="Change a course" query={useEditedCourse(useParam('slug'))}>
      {(course) => <Shown course={course} />}
    </WaitingPage>
  );
}

function Shown({ course }: { course: EditedCourse }) {
  const { route } = useLocation();
  const { values, edits, set } = useEdits(fieldsOf(course));
  const save = useEditCourse(course.slug);
  // Only when the new version is read: what is done next must be done to that.
  const onSuccess = () => {
    leaveNotice('The course is changed.');
    route(paths.libraryCourse(course.slug));
  };
  const seen = overtakenAt(save);
  const errors = errorsOf(save.error);
  return (
    <Page
      title="Change a course"
      caption={course.title}
      back={paths.libraryCourse(course.slug)}
      errors={errors}
    >
      {seen !== undefined && (
        <Overtaken subject={{ course: course.slug }} seen={seen}>
          <p class="govuk-body">
            What you typed is still here, on top of those changes. Look at it again, then save.
          </p>
        </Overtaken>
      )}
      <Form
        onSubmit={() => {
          save.mutate({ body: bodyOf(edits), version: course.version }, { onSuccess });
        }}
      >
        <CourseForm typing={{ values, set, errors }} self={course.slug} />
        <Button busy={save.isPending}>Save</Button>
      </Form>
    </Page>
  );
}
