package uk.learningoffer.library.synonym;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** Words and phrases that mean the same to people in councils. */
@Schema(name = "SynonymGroup")
record SynonymGroup(
        UUID id,

        @Schema(nullable = true, description = "Everything on this topic answers to the terms too.")
        String topic,

        List<String> terms,
        long version)
        implements Versioned {}
