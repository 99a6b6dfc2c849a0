import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './class-names';

/** Tells what just happened (`success`, read out at once) or what matters now. */
export function NotificationBanner({
  success = false,
  children,
}: {
  success?: boolean;
  children: ComponentChildren;
}) {
  const title = useId();
  return (
    <div
      class={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={title}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={title}>
          {success ? 'Success' : 'Important'}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
