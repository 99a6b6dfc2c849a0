package uk.learningoffer.application.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Team")
public record TeamResponse(
        UUID id,
        List<Member> members,

        @Schema(description = "How many more can be invited.")
        int free,

        @Schema(description = "Sent with whoever has confirmed by then.")
        Instant closesAt,

        @Schema(nullable = true) Instant sentAt,

        @Schema(description = "Whether the caller started it.")
        boolean startedByYou) {
    @Schema(name = "TeamMember")
    record Member(
            @Schema(nullable = true, description = "The name, or the address of who gave none; null once erased.")
            String name,

            Standing standing,
            boolean you,

            @Schema(nullable = true, description = "The invitation, for whoever sent it, while it is open.")
            UUID invitationId,

            @Schema(nullable = true, description = "Its version, for the If-Match of taking it back.")
            Long invitationVersion,

            @Schema(nullable = true, description = "For staff.")
            UUID applicationId) {}

    /** How far somebody is. */
    @Schema(name = "TeamStanding")
    enum Standing {
        @JsonProperty("INVITED")
        INVITED,
        @JsonProperty("ANSWERING")
        ANSWERING,
        @JsonProperty("CONFIRMED")
        CONFIRMED,
        @JsonProperty("SENT")
        SENT
    }
}
