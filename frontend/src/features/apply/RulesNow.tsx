import type { Application } from '../../shared/api/application';
import { Details } from '../../shared/ui/Details';
import { RuleList } from './RuleList';
import { outcomeWords } from './outcome-words';

/** What the rules say about the draft as it is now: no surprise after sending. */
export function RulesNow({ application: { eligibility } }: { application: Application }) {
  if (!eligibility) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Could you get it?</h2>
      <p class="govuk-body">{outcomeWords(eligibility.outcome)}</p>
      <Details summary="The rules we used">
        <RuleList rules={eligibility.rules} />
      </Details>
    </>
  );
}
