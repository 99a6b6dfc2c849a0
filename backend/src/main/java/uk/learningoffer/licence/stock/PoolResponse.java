package uk.learningoffer.licence.stock;

import java.time.Instant;
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
        @Schema(nullable = true) CourseName course,
        int purchased,
        int available,
        int held,
        int spent,
        int expired,
        @Schema(description = "People on its waiting list.") int waiting,
        @Schema(description = "When the numbers were true.") Instant asAt,
        long version)
        implements Versioned {}
