package uk.learningoffer.application.submission;

import java.util.UUID;

/**
 * Somebody wants to go on with a draft on another device. Fired inside the transaction.
 *
 * @param token signs them in; kept nowhere but in that message
 */
public record DraftLinkAsked(UUID applicationId, UUID challengeId, String token) {
    /** Without its secret, in case it is ever logged. */
    @Override
    public String toString() {
        return "DraftLinkAsked[" + applicationId + "]";
    }
}
