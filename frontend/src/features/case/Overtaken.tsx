import { Failure } from '../../shared/api/failure';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { CaseTag } from '../../shared/ui/statuses';
import { dayAndTime } from '../../shared/words/dates';
import { useTimeline, type Application } from './api';
import { newestFirst } from './newest-first';
import type { Deciding } from './use-deciding';

const ofClaims = ['TAKEN_OVER', 'REASSIGNED'];

/** Somebody else was faster: who did what, and that nothing written here is lost. */
export function Overtaken({ application, deciding }: { application: Application; deciding: Deciding }) {
  const entries = useTimeline(application.id).data?.items ?? [];
  const { status, claimedBy, claimedUntil, next } = application;
  const taken = Boolean(claimedBy) && !next.includes('release');
  // Messages follow what people did, and say less of it.
  const newest = newestFirst(entries).find(({ kind }) => !kind.startsWith('MESSAGE_'));
  // A claim is not on the history: the newest that is there happened long before.
  const last = taken && !ofClaims.includes(newest?.kind ?? '') ? undefined : newest;
  const stillOpen = deciding.moves.length > 0;
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">This application changed while you had it open</p>
      {last && (
        <p class="govuk-body">
          {last.sentence} {last.by}, {dayAndTime(last.at)}.
        </p>
      )}
      <p class="govuk-body">
        It is now: <CaseTag status={status} />
      </p>
      {taken && claimedUntil && (
        <p class="govuk-body">
          {claimedBy} has this case until {dayAndTime(claimedUntil)}.
        </p>
      )}
      {stillOpen ? (
        <>
          {deciding.failure instanceof Failure && <p class="govuk-body">{deciding.failure.message}</p>}
          <p class="govuk-body">What you wrote is still here. Look at the case again, then at the message.</p>
        </>
      ) : (
        deciding.draft.words && (
          <>
            <p class="govuk-body">Nothing was sent. This is what you wrote:</p>
            <blockquote class="govuk-inset-text app-message__text">{deciding.draft.words}</blockquote>
          </>
        )
      )}
    </NotificationBanner>
  );
}
