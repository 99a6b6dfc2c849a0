package uk.learningoffer.licence.code;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeFile")
record CodeFileResponse(
        @Schema(description = "Name it where the codes are to go, within a day.")
        UUID id,

        @Schema(description = "How many there are.") int codes) {}
