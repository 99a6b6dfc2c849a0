package uk.learningoffer.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResolutionRequest")
record ResolutionRequest(
        @NotBlank(message = "Enter your work e-mail address")
        @Size(max = 254, message = "Enter an e-mail address of 254 characters or fewer")
        @Schema(examples = "name@leeds.gov.uk")
        String email) {}
