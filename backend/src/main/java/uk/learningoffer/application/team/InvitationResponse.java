package uk.learningoffer.application.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Invitation", description = "Somebody is asked by a colleague to apply for a course.")
public record InvitationResponse(
        UUID id,

        @Schema(description = "Whether it is a nomination by the council; otherwise it is to a team.")
        boolean nomination,

        @Schema(nullable = true, description = "Null once forgotten.")
        String email,

        @Schema(nullable = true) String name,

        @Schema(description = "The name of whoever invites, as far as it is known.")
        String invitedBy,

        @Schema(description = "Whether a system of the council invites, and no person.")
        boolean bySystem,

        String courseTitle,

        @Schema(nullable = true, description = "Null for a course that is not in the library.")
        String courseSlug,

        @Schema(nullable = true) String why,

        @Schema(description = "Whether answers are filled in, for the person to correct; until it is answered.")
        boolean filledIn,

        InvitationStatus status,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt,

        @Schema(
                nullable = true,
                description = "What it led to, for the person invited; for the council that nominated once it is sent.")
        UUID applicationId,

        @Schema(description = "What the caller may do now.") List<Next> next,
        long version)
        implements Versioned {
    @Schema(name = "InvitationMove")
    enum Next {
        @JsonProperty("accept")
        ACCEPT,
        @JsonProperty("decline")
        DECLINE,
        @JsonProperty("cancel")
        CANCEL,
        @JsonProperty("send-again")
        SEND_AGAIN
    }
}
