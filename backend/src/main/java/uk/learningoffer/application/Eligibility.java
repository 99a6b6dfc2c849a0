package uk.learningoffer.application;

import java.util.List;

/** Every rule's result, what they come to, and which version of the rules said so. */
public record Eligibility(EligibilityOutcome outcome, List<RuleResult> rules, int ruleSetVersion) {

    static Eligibility of(List<RuleResult> rules, int ruleSetVersion) {
        return new Eligibility(EligibilityOutcome.of(rules), List.copyOf(rules), ruleSetVersion);
    }

    List<RuleResult> failures() {
        return rules.stream()
                .filter(rule -> rule.outcome() == RuleResult.Outcome.FAIL)
                .toList();
    }
}
