package uk.learningoffer.identity.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VouchingRequest")
record VouchingRequest(
        @NotBlank(message = "Choose the council")
        @Size(max = 20, message = "Choose the council from the list")
        @Schema(examples = "LDS")
        String authorityCode,

        @NotBlank(message = "Say how you know that they work there")
        @Size(max = 500, message = "Use 500 characters or fewer")
        String reason) {}
