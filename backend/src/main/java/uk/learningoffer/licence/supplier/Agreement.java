package uk.learningoffer.licence.supplier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** What was agreed with a supplier, and for how long; orders are placed under it. */
@Schema(name = "Agreement")
public record Agreement(
        UUID id,
        String reference,
        LocalDate startsOn,

        @Schema(nullable = true, description = "Null where it runs until somebody ends it.")
        LocalDate endsOn,

        @Schema(nullable = true) String terms,
        long version)
        implements Versioned {}
