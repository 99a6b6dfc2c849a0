package uk.learningoffer.licence.holding;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnRequest")
record ReturnRequest(
        @Schema(nullable = true, description = "Why, in the person's own words.")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        String reason) {}
