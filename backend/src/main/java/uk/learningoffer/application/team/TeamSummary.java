package uk.learningoffer.application.team;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The team an application belongs to, in short. */
@Schema(name = "TeamSummary")
public record TeamSummary(
        UUID id,

        @Schema(description = "How many have an application in it.")
        int size,

        @Schema(description = "How many of them have confirmed.")
        int confirmed,

        @Schema(description = "How many are invited and have not answered.")
        int invited,

        @Schema(description = "Sent with whoever has confirmed by then.")
        Instant closesAt,

        @Schema(nullable = true) Instant sentAt,

        @Schema(nullable = true, description = "When the applicant confirmed.")
        Instant confirmedAt,

        boolean startedByApplicant) {
    /** How many more could be invited. */
    public int free() {
        return sentAt == null ? ApplicationTeam.MOST - size - invited : 0;
    }
}
