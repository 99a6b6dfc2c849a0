import type { Application } from '../../shared/api/application';
import { InsetText } from '../../shared/ui/InsetText';
import { day } from '../../shared/words/dates';

/** What the line manager said, where one was asked. */
export function ManagerPart({ application: { managerApproval } }: { application: Application }) {
  if (!managerApproval) return null;
  const { state, dueOn, answeredAt, words } = managerApproval;
  const on = answeredAt ? ` on ${day(answeredAt)}` : '';
  const sentences = {
    ASKED: `We have asked your line manager, who can answer until ${day(dueOn)}.`,
    AGREED: `Your line manager agreed${on}.`,
    REFUSED: `Your line manager did not agree${on}. A reviewer still decides.`,
    NOT_ANSWERED: 'Your line manager did not answer in time. A reviewer decides without it.',
  };
  return (
    <InsetText>
      <p class="govuk-body">{sentences[state]}</p>
      {words && <p class="govuk-body app-said">“{words}”</p>}
    </InsetText>
  );
}
