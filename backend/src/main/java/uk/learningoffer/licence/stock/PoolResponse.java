package uk.learningoffer.licence.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.CourseName;
import uk.learningoffer.platform.version.Versioned;

/** A pool as it stands: purchased = available + held + spent + expired. */
@Schema(name = "Pool")
public record PoolResponse(
        UUID id,
        String name,
        String platform,

        @Schema(description = "That it is for, by title; none where it is for every course of the platform.")
        List<CourseName> courses,

        int purchased,
        int available,
        int held,
        int spent,
        int expired,
        @Schema(description = "People on its waiting list.") int waiting,

        @Schema(description = "In which order they are served.")
        WaitingPolicy waitingPolicy,

        @Schema(description = "The same in a sentence.") String waitingOrder,
        @Schema(description = "When the numbers were true.") Instant asAt,

        @Schema(nullable = true, description = "Closed pools promise nothing more.")
        Instant closedAt,

        @Schema(nullable = true) String closedReason,
        long version)
        implements Versioned {}
