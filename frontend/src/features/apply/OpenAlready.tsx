import { paths } from '../../app/paths';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';

/** One open application per course: the one there is can be found in the account. */
export const OpenAlready = ({ words }: { words: string }) => (
  <NotificationBanner>
    <p class="govuk-notification-banner__heading">
      {words}{' '}
      <a class="govuk-notification-banner__link" href={paths.account}>
        Go to your applications
      </a>
      .
    </p>
  </NotificationBanner>
);
