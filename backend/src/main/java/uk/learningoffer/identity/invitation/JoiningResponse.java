package uk.learningoffer.identity.invitation;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as whoever has its link sees it: for whom, without telling the address. */
@Schema(name = "Joining")
record JoiningResponse(
        RoleInvitationStatus status,
        @Schema(examples = "a•••@council.gov.uk") String maskedEmail,
        Set<String> roles,
        @Schema(nullable = true) String authorityName,
        @Schema(nullable = true) String invitedBy,
        Instant expiresAt,

        @Schema(description = "Whether the roles count only once a second factor is set up.")
        boolean needsSecondFactor) {}
