package uk.learningoffer.application.decision;

import java.util.List;
import java.util.UUID;

/**
 * What is to be decided.
 *
 * @param reason null for an approval
 * @param words to the applicant, or null
 * @param alternatives ids of free courses
 */
public record DecisionDraft(DecisionOutcome outcome, DeclineReason reason, String words, List<UUID> alternatives) {
    public static DecisionDraft approval(String words) {
        return new DecisionDraft(DecisionOutcome.APPROVED, null, words, List.of());
    }

    public static DecisionDraft refusal(DeclineReason reason, String words, List<UUID> alternatives) {
        return new DecisionDraft(DecisionOutcome.DECLINED, reason, words, alternatives);
    }

    public boolean approves() {
        return outcome == DecisionOutcome.APPROVED;
    }

    public Decision of(UUID applicationId) {
        return approves()
                ? Decision.approved(applicationId, words)
                : Decision.declined(applicationId, reason, words, alternatives);
    }
}
