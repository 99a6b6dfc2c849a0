import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { Alternatives } from './Alternatives';
import { useCourse, type Course } from './api';
import { CourseFacts } from './CourseFacts';
import { CourseNotice } from './CourseNotice';
import { NeedsAnswered } from './NeedsAnswered';
import { WhatNext } from './WhatNext';

export default function CoursePage() {
  const course = useCourse(useParam('slug'));
  return (
    <WaitingPage title="Course" query={course}>
      {(found) => <Shown course={found} />}
    </WaitingPage>
  );
}

const steps = [
  { text: 'Home', href: paths.home },
  { text: 'Learning library', href: paths.library() },
];

const Shown = ({ course }: { course: Course }) => (
  <Page title={course.title} steps={steps}>
    <CourseNotice course={course} />
    <p class="govuk-body-l">{course.summary}</p>
    <WhatNext course={course} />
    <h2 class="govuk-heading-m">About this course</h2>
    <CourseFacts course={course} />
    <NeedsAnswered stories={course.stories} />
    <Alternatives course={course} />
    <h2 class="govuk-heading-m">Is something wrong here?</h2>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.missing(`A problem with the course “${course.title}”: `)}>
        Report a problem with this course
      </a>
    </p>
  </Page>
);
