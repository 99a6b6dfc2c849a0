package uk.learningoffer.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReasonRequest")
record ReasonRequest(
        @NotBlank(message = "Say why") @Size(max = 500, message = "Use 500 characters or fewer")
        String reason) {}
