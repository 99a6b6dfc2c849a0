package uk.learningoffer.application.manager;

import java.util.UUID;

/**
 * An application was sent, and the line manager is to be asked first. Fired inside the transaction.
 *
 * @param token answers for the manager, once; kept nowhere but in that message
 */
public record ManagerAsked(UUID applicationId, String token) {
    /** Without its secret, in case it is ever logged. */
    @Override
    public String toString() {
        return "ManagerAsked[" + applicationId + "]";
    }
}
