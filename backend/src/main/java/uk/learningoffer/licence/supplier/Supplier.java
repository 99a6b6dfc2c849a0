package uk.learningoffer.licence.supplier;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** Who sells licences. */
@Schema(name = "Supplier")
public record Supplier(
        UUID id,
        String name,
        @Schema(nullable = true) String contact,
        HandsOut handsOut,
        @Schema(nullable = true) String learnerLimits,
        Instant createdAt,
        long version)
        implements Versioned {}
