package uk.learningoffer.application;

import java.util.List;
import java.util.UUID;

/**
 * What is to be decided.
 *
 * @param reason null for an approval
 * @param words to the applicant, or null
 * @param alternatives ids of free courses
 */
record DecisionDraft(DecisionOutcome outcome, DeclineReason reason, String words, List<UUID> alternatives) {
    static DecisionDraft approval(String words) {
        return new DecisionDraft(DecisionOutcome.APPROVED, null, words, List.of());
    }

    static DecisionDraft refusal(DeclineReason reason, String words, List<UUID> alternatives) {
        return new DecisionDraft(DecisionOutcome.DECLINED, reason, words, alternatives);
    }

    boolean approves() {
        return outcome == DecisionOutcome.APPROVED;
    }

    Decision of(UUID applicationId) {
        return approves()
                ? Decision.approved(applicationId, words)
                : Decision.declined(applicationId, reason, words, alternatives);
    }
}
