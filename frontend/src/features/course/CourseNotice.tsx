import { paths } from '../../app/paths';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import type { Course } from './api';

/** Says that a course is no longer offered, where nothing replaces it. */
export function CourseNotice({ course }: { course: Course }) {
  if (course.status !== 'RETIRED') return null;
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">This course is no longer in the library.</p>
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href={paths.library()}>
          Search the library
        </a>{' '}
        for another one.
      </p>
    </NotificationBanner>
  );
}
