package uk.learningoffer.licence.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was said of an allocation. */
@Schema(name = "Evidence")
public record EvidenceResponse(
        UUID id,
        EvidenceSource source,
        Said says,

        @Schema(description = "The day on which it happened, or for which progress was said.")
        LocalDate happenedOn,

        @Schema(nullable = true) Integer percentDone,
        @Schema(nullable = true) Integer stepsDone,
        @Schema(nullable = true) Integer stepsTotal,
        @Schema(nullable = true) LocalDate lastActiveOn,

        @Schema(nullable = true, description = "Where it says so, such as a report and its line; or how staff know.")
        String reference,

        @Schema(nullable = true) String url,

        @Schema(description = "Whether the allocation moved by it, or it is kept beside what was known.")
        boolean moved,

        Instant recordedAt) {}
