package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnRequest")
record ReturnRequest(
        @Schema(nullable = true, description = "Why, in the learner's own words. Needed of staff who do it for them.")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        String reason) {}
