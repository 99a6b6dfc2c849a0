package uk.learningoffer.identity.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.authority.AuthorityName;

/**
 * Somebody invited to hold roles.
 *
 * @param authority that they will lead as a council lead; null for other roles
 * @param invitedByName null where the administrator gave none
 * @param acceptedBy null until accepted
 */
record RoleInvitation(
        UUID id,
        String email,
        Set<String> roles,
        AuthorityName authority,
        UUID invitedBy,
        String invitedByName,
        Instant sentAt,
        Instant expiresAt,
        Instant acceptedAt,
        UUID acceptedBy,
        Instant withdrawnAt,
        long version) {

    RoleInvitationStatus status(Instant now) {
        if (acceptedAt != null) {
            return RoleInvitationStatus.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return RoleInvitationStatus.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? RoleInvitationStatus.OPEN : RoleInvitationStatus.ENDED;
    }

    /** One whose time is over can be sent again, and makes room for another once it is withdrawn. */
    List<RoleInvitationMove> next() {
        return acceptedAt == null && withdrawnAt == null ? List.of(RoleInvitationMove.values()) : List.of();
    }
}
