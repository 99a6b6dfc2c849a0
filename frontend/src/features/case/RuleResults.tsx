import { Empty } from '../../shared/ui/Empty';
import { EligibilityTag, RuleTag } from '../../shared/ui/statuses';
import type { Application } from './api';

/** Every rule with what it found: the same results that the applicant saw. */
export function RuleResults({ eligibility }: { eligibility: Application['eligibility'] }) {
  return (
    <section aria-labelledby="rules">
      <h2 class="govuk-heading-m" id="rules">
        What the rules say
      </h2>
      {eligibility ? <Results {...eligibility} /> : <Empty title="The rules have not been checked yet" />}
    </section>
  );
}

const Results = ({ rules, outcome, ruleSetVersion }: NonNullable<Application['eligibility']>) => (
  <>
    <p class="govuk-body">
      Taken together: <EligibilityTag status={outcome} />
    </p>
    <ul class="govuk-list app-rules">
      {rules.map(({ code, outcome: found, sentence }) => (
        <li key={code} class="app-rules__rule">
          <RuleTag status={found} /> <span>{sentence}</span>
        </li>
      ))}
    </ul>
    <p class="govuk-body-s">Checked with version {ruleSetVersion} of the rules.</p>
  </>
);
