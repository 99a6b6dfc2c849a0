package uk.learningoffer.application.eligibility;

import java.util.List;

/**
 * Every rule's result, what they come to, and which version of the rules said so under which settings.
 *
 * @param settingsVersion null where it was not kept
 */
public record Eligibility(
        EligibilityOutcome outcome, List<RuleResult> rules, int ruleSetVersion, Integer settingsVersion) {

    static Eligibility of(List<RuleResult> rules, int ruleSetVersion, int settingsVersion) {
        return new Eligibility(EligibilityOutcome.of(rules), List.copyOf(rules), ruleSetVersion, settingsVersion);
    }

    public List<RuleResult> failures() {
        return rules.stream()
                .filter(rule -> rule.outcome() == RuleResult.Outcome.FAIL)
                .toList();
    }
}
