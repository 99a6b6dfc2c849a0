package uk.learningoffer.application.queue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "SavedView")
record SavedView(
        UUID id,
        String name,

        @Schema(description = "Filters of the queue, as they stand in its address.")
        String query,

        long version)
        implements Versioned {}
