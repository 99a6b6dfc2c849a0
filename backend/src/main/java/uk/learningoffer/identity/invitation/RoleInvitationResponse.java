package uk.learningoffer.identity.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.platform.version.Versioned;

/** An invitation as administrators see it. */
@Schema(name = "RoleInvitation")
record RoleInvitationResponse(
        UUID id,
        String email,
        Set<String> roles,

        @Schema(nullable = true, description = "What a council lead will lead.")
        AuthorityName authority,

        RoleInvitationStatus status,

        @Schema(nullable = true, description = "The name of the administrator who invited.")
        String invitedBy,

        Instant sentAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant acceptedAt,

        @Schema(nullable = true, description = "Who they are among the users, once accepted.")
        UUID userId,

        @Schema(nullable = true) Instant withdrawnAt,

        @Schema(description = "What you may do with it now.")
        List<RoleInvitationMove> next,

        long version)
        implements Versioned {

    static RoleInvitationResponse of(RoleInvitation invitation, Instant now) {
        return new RoleInvitationResponse(
                invitation.id(),
                invitation.email(),
                invitation.roles(),
                invitation.authority(),
                invitation.status(now),
                invitation.invitedByName(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.acceptedAt(),
                invitation.acceptedBy(),
                invitation.withdrawnAt(),
                invitation.next(),
                invitation.version());
    }
}
