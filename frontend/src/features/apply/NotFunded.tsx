import { paths } from '../../app/paths';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { Page } from '../../shared/ui/Page';
import type { CourseToApplyFor } from './api';

/** A course that nobody needs to apply for, or that we do not pay for. */
export function NotFunded({ course }: { course: CourseToApplyFor }) {
  const free = course.next.includes('start');
  return (
    <Page
      title={free ? 'You do not need to apply for this course' : 'You cannot apply for this course'}
      back={paths.course(course.slug)}
    >
      <p class="govuk-body">
        {free
          ? `${course.title} is free. You can start it now.`
          : `We do not pay for ${course.title} at the moment.`}
      </p>
      <p class="govuk-body">
        {free ? (
          <ExternalLink href={course.url}>
            Start {course.title} at {course.platform}
          </ExternalLink>
        ) : (
          <a class="govuk-link" href={paths.library()}>
            Look for another course
          </a>
        )}
      </p>
    </Page>
  );
}
