import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useBegun, useCourse, useStart, type CourseToApplyFor } from './api';
import { CouldIGetIt } from './CouldIGetIt';
import { Begun } from './Begun';
import { NotFunded } from './NotFunded';
import { OpenAlready } from './OpenAlready';
import { WhatWeAsk } from './WhatWeAsk';

/** Where an application begins: nothing is saved before the button is pressed. */
export default function StartPage() {
  const slug = useLocation().query['course'];
  return slug ? <ForCourse slug={slug} /> : <Start />;
}

function ForCourse({ slug }: { slug: string }) {
  return (
    <WaitingPage title="Apply for a licence" query={useCourse(slug)}>
      {(course) =>
        course.next.includes('apply') ? <Start course={course} /> : <NotFunded course={course} />
      }
    </WaitingPage>
  );
}

function Start({ course }: { course?: CourseToApplyFor }) {
  const { route } = useLocation();
  const begun = useBegun(course?.slug).data?.items ?? [];
  const start = useStart(({ id }) => {
    route(paths.applyOn(id), true);
  });
  // One open application per course: there is nothing to start beside it.
  const mayStart = !course || begun.length === 0;
  const openAlready = start.error?.kind === 'already-exists' ? start.error.message : undefined;
  return (
    <Page
      title={course ? `Apply for ${course.title}` : 'Apply for funded learning'}
      back={course ? paths.course(course.slug) : undefined}
      errors={openAlready ? [] : errorsOf(start.error)}
    >
      {openAlready && <OpenAlready words={openAlready} />}
      <Begun applications={begun} />
      <WhatWeAsk />
      {course && <CouldIGetIt slug={course.slug} />}
      {mayStart && (
        <Button
          busy={start.isPending}
          onClick={() => {
            start.mutate({ courseSlug: course?.slug ?? null });
          }}
        >
          Start now
        </Button>
      )}
    </Page>
  );
}
