package uk.learningoffer.application.decision;

import java.util.UUID;

/**
 * A declined application is decided once more. Fired inside the transaction.
 *
 * @param pastDecisionId of the decision that is in force no more
 * @param words to the applicant
 */
public record ApplicationReopened(UUID applicationId, UUID pastDecisionId, String words) {}
