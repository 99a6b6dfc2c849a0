import { Button } from '../../shared/ui/Button';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { answersOf, type AnswerName } from './answers';
import type { Draft } from './use-draft';

/** Somebody, or the same person on another device, changed the same answer: both are shown, nothing is lost. */
export function Clash({ draft }: { draft: Draft }) {
  if (draft.clashes.length === 0) return null;
  const saved = answersOf(draft.application);
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">
        This was changed somewhere else while you were writing. It now says:
      </p>
      {draft.clashes.map((name) => (
        <p key={name} class="govuk-body app-break">
          “{inWords(saved[name])}”
        </p>
      ))}
      <p class="govuk-body">What you typed is still below. Continue to keep yours, or:</p>
      <Button look="secondary" onClick={draft.takeTheirs}>
        Use the other answer
      </Button>
    </NotificationBanner>
  );
}

function inWords(answer: ReturnType<typeof answersOf>[AnswerName]): string {
  if (answer === null || (Array.isArray(answer) && answer.length === 0)) return 'nothing';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'object') return Array.isArray(answer) ? answer.join(', ') : answer.title;
  return String(answer);
}
