package uk.learningoffer.identity.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "SavedView")
record SavedView(
        UUID id,
        ViewOf page,
        String name,

        @Schema(description = "What the page is narrowed to, as it stands in its address.")
        String query,

        long version)
        implements Versioned {}
