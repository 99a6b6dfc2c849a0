package uk.learningoffer.application.eligibility;

import java.util.List;

/** What all rules come to: one that fails decides, then one that asks for a person. */
public enum EligibilityOutcome {
    ELIGIBLE,
    NEEDS_REVIEW,
    NOT_ELIGIBLE;

    public static EligibilityOutcome of(List<RuleResult> rules) {
        var outcomes = rules.stream().map(RuleResult::outcome).toList();
        if (outcomes.contains(RuleResult.Outcome.FAIL)) {
            return NOT_ELIGIBLE;
        }
        return outcomes.contains(RuleResult.Outcome.REVIEW) ? NEEDS_REVIEW : ELIGIBLE;
    }
}
