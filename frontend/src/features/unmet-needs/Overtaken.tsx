import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { UnmetNeedTag } from '../../shared/ui/statuses';
import type { UnmetNeed } from './api';
import type { Draft } from './use-triage';

/** Somebody else was faster: what stands now, and that nothing written here is lost. */
export function Overtaken({ need, written }: { need: UnmetNeed; written: Draft }) {
  const words = [written.words, written.reason].filter(Boolean).join('\n');
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">Somebody answered this need while you had it open</p>
      <p class="govuk-body">
        It is now: <UnmetNeedTag status={need.status} />
      </p>
      {need.next.length > 0 ? (
        <p class="govuk-body">What you wrote is still here. Look at the need again, then send it.</p>
      ) : (
        words && (
          <>
            <p class="govuk-body">Nothing of yours was sent. This is what you wrote:</p>
            <blockquote class="govuk-inset-text app-said">{words}</blockquote>
          </>
        )
      )}
    </NotificationBanner>
  );
}
