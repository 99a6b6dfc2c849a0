import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { LookUp } from '../../shared/ui/LookUp';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useCourseNames, useEditedCourse, useRetire, type EditedCourse } from './api';

export default function RetireCoursePage() {
  return (
    <WaitingPage title="Retire a course" query={useEditedCourse(useParam('slug'))}>
      {(course) => <Shown course={course} />}
    </WaitingPage>
  );
}

function Shown({ course }: { course: EditedCourse }) {
  const { route } = useLocation();
  const [replacedBy, setReplacedBy] = useState('');
  const found = useCourseNames(replacedBy).data?.items ?? [];
  const retire = useRetire(course.slug);
  const onSuccess = () => {
    leaveNotice('The course is retired.');
    route(paths.libraryCourse(course.slug));
  };
  const seen = overtakenAt(retire);
  const errors = errorsOf(retire.error);
  return (
    <Page
      title="Retire a course"
      caption={course.title}
      back={paths.libraryCourse(course.slug)}
      errors={errors}
    >
      {seen !== undefined && (
        <Overtaken subject={{ course: course.slug }} seen={seen}>
          <p class="govuk-body">It is not retired yet. What you entered is still here.</p>
        </Overtaken>
      )}
      <p class="govuk-body">
        Nobody finds a retired course any more. Its address leads to the course that replaces it. Licences
        that people hold stay theirs.
      </p>
      <Form
        onSubmit={() => {
          retire.mutate({ replacedBy: replacedBy.trim() || null, version: course.version }, { onSuccess });
        }}
      >
        <LookUp
          id="replacedBy"
          label="Replaced by (optional)"
          hint="Start to type its title, then pick it"
          found={found.map(({ slug, title }) => ({ value: slug, label: title }))}
          value={replacedBy}
          error={errorAt(errors, 'replacedBy')}
          onChange={setReplacedBy}
        />
        <Button look="warning" busy={retire.isPending}>
          Retire the course
        </Button>
      </Form>
    </Page>
  );
}
