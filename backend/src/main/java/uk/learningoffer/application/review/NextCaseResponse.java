package uk.learningoffer.application.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NextCase")
record NextCaseResponse(
        @Schema(nullable = true, description = "Null where nothing is left for this reviewer.")
        UUID applicationId) {}
