package uk.learningoffer.identity.invitation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An invitation to hold roles goes out, or goes out again. Fired in its transaction.
 *
 * @param token for the link, {@code {origin}/join#t=<token>}; kept nowhere but in that message
 * @param authorityName that they will lead, or null
 * @param inviter null where the administrator gave no name
 */
public record RoleInvitationSent(
        UUID id,
        String email,
        Set<String> roles,
        String authorityName,
        String inviter,
        Instant sentAt,
        Instant expiresAt,
        String token) {
    /** Without its secret, in case it is ever logged. */
    @Override
    public String toString() {
        return "RoleInvitationSent[" + id + "]";
    }
}
