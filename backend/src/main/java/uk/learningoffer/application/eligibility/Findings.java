package uk.learningoffer.application.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What the rules said, as it is kept with what was done on it.
 *
 * @param facts what they looked at; null where that was not kept
 */
@Embeddable
public record Findings(
        @Convert(converter = RuleResultsAsJson.class)
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(read = "CAST(rule_results AS text)", write = "CAST(? AS jsonb)")
        List<RuleResult> ruleResults,

        Integer ruleSetVersion,

        @Convert(converter = FactsAsJson.class)
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(read = "CAST(facts AS text)", write = "CAST(? AS jsonb)")
        EligibilityFacts facts) {

    public static Findings of(EligibilityCheck check) {
        return new Findings(check.eligibility().rules(), check.eligibility().ruleSetVersion(), check.facts());
    }

    /** @param outcome what they came to then */
    public Eligibility as(EligibilityOutcome outcome) {
        return new Eligibility(outcome, ruleResults, ruleSetVersion, facts == null ? null : facts.settingsVersion());
    }
}
