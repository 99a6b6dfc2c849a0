package uk.learningoffer.application.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityFacts;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.eligibility.EligibilityRules;
import uk.learningoffer.application.eligibility.Findings;
import uk.learningoffer.application.eligibility.RuleResult;

/** What the rules said once, and what the same rules say of the same facts now. */
@Schema(name = "EligibilityReplay")
record EligibilityReplay(
        Moment madeFor,
        Instant at,
        EligibilityFacts facts,
        EligibilityResults then,
        EligibilityResults now,

        @Schema(description = "False would mean that a rule was changed without a new version of the rules.")
        boolean same) {

    @Schema(name = "EligibilityMoment")
    enum Moment {
        SUBMISSION,
        DECISION
    }

    @Schema(name = "EligibilityResults")
    record EligibilityResults(EligibilityOutcome outcome, List<RuleResult> rules, int ruleSetVersion) {}

    static EligibilityReplay of(Moment moment, Instant at, Findings kept) {
        var rules = kept.ruleResults();
        var then = new EligibilityResults(EligibilityOutcome.of(rules), rules, kept.ruleSetVersion());
        var again = EligibilityRules.check(kept.facts(), kept.ruleSetVersion());
        var now = new EligibilityResults(again.outcome(), again.rules(), again.ruleSetVersion());
        return new EligibilityReplay(moment, at, kept.facts(), then, now, then.equals(now));
    }
}
