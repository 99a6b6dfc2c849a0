import { NotificationBanner } from './NotificationBanner';
import { useNotice } from './notice';

/** What the page before left to be said: that something succeeded. */
export function Done() {
  const notice = useNotice();
  if (!notice) return null;
  return (
    <NotificationBanner success>
      <p class="govuk-notification-banner__heading">{notice}</p>
    </NotificationBanner>
  );
}
