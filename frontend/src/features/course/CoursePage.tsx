import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Helped } from '../../shared/ui/Helped';
import { Loading } from '../../shared/ui/Loading';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { leaveNotice, useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { ReportProblem } from '../../shared/ui/ReportProblem';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { Alternatives } from './Alternatives';
import { useCourse, type Course } from './api';
import { CourseFacts } from './CourseFacts';
import { CourseNotice } from './CourseNotice';
import { NeedsAnswered } from './NeedsAnswered';
import { StructuredData } from './StructuredData';
import { WhatNext } from './WhatNext';

export default function CoursePage() {
  const course = useCourse(useParam('slug'));
  return (
    <WaitingPage title="Course" query={course}>
      {(found) =>
        found.replacedBy ? <Moved course={found} to={found.replacedBy.slug} /> : <Shown course={found} />
      }
    </WaitingPage>
  );
}

/** An old address leads to what people should take now, and says so there. */
function Moved({ course, to }: { course: Course; to: string }) {
  const { route } = useLocation();
  useEffect(() => {
    leaveNotice(`“${course.title}” is no longer in the library. This course replaces it.`);
    route(paths.course(to), true);
  }, [course.title, to, route]);
  return <Loading />;
}

const steps = [
  { text: 'Home', href: paths.home },
  { text: 'Learning library', href: paths.library() },
];

const Shown = ({ course }: { course: Course }) => (
  <Page title={course.title} steps={steps}>
    <Replaces key={course.slug} />
    {course.status === 'PUBLISHED' && <StructuredData slug={course.slug} />}
    <CourseNotice course={course} />
    <p class="govuk-body-l">{course.summary}</p>
    <WhatNext course={course} />
    <h2 class="govuk-heading-m">About this course</h2>
    <CourseFacts course={course} />
    <Helped help={course.help} />
    <NeedsAnswered stories={course.stories} />
    <Alternatives course={course} />
    <h2 class="govuk-heading-m">Is something wrong here?</h2>
    <ReportProblem slug={course.slug} />
  </Page>
);

function Replaces() {
  const notice = useNotice();
  if (!notice) return null;
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">{notice}</p>
    </NotificationBanner>
  );
}
