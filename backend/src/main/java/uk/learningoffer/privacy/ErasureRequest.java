package uk.learningoffer.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureRequest")
record ErasureRequest(
        @Schema(enumeration = {"ASKED_IN_WRITING", "ASKED_BY_PHONE", "LEFT_COUNCIL"})
        @NotNull(message = "Choose why they are erased")
        @Pattern(regexp = "ASKED_IN_WRITING|ASKED_BY_PHONE|LEFT_COUNCIL", message = "Choose why they are erased")
        String reason) {}
