import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { day } from '../../shared/words/dates';

/** The team means to take the licence back. */
export function NoticePart({ licence: { id, notice, next } }: { licence: Allocation }) {
  if (!notice) return null;
  return (
    <NotificationBanner>
      <h3 class="govuk-notification-banner__heading">We mean to take this licence back</h3>
      <p class="govuk-body">{notice.sentence}</p>
      <blockquote class="govuk-inset-text app-message__text">{notice.words}</blockquote>
      {notice.answer ? (
        <>
          <p class="govuk-body">You answered:</p>
          <blockquote class="govuk-inset-text app-message__text">{notice.answer}</blockquote>
          <p class="govuk-body">Nothing happens until we have decided. We will write to you.</p>
        </>
      ) : (
        <p class="govuk-body">
          If you still want it, answer by {day(notice.replyBy)}. Without an answer it goes to the next person.
        </p>
      )}
      {next.includes('answer-notice') && <LinkButton href={paths.answerNotice(id)}>Answer</LinkButton>}
    </NotificationBanner>
  );
}
