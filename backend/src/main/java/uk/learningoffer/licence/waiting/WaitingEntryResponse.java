package uk.learningoffer.licence.waiting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;

@Schema(name = "WaitingEntry")
public record WaitingEntryResponse(
        @Schema(description = "From 1: who gets the next licence, under the policy of the pool.")
        int place,

        UUID applicationId,
        @Schema(examples = "LO-7KQ2-M4XD") String reference,
        AuthorityName authority,
        Instant joinedAt,
        LikelyDate likely,

        @Schema(description = "Whether staff moved it to the front, with a reason in its timeline.")
        boolean movedToFront,

        @Schema(description = "Whether it stands with the colleagues of its team.")
        boolean withTeam) {}
