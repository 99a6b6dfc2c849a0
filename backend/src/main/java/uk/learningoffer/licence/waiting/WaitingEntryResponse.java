package uk.learningoffer.licence.waiting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;

@Schema(name = "WaitingEntry")
public record WaitingEntryResponse(
        @Schema(description = "From 1: who gets the next licence.")
        int place,

        UUID applicationId,
        @Schema(examples = "LO-7KQ2-M4XD") String reference,
        AuthorityName authority,
        Instant joinedAt) {}
