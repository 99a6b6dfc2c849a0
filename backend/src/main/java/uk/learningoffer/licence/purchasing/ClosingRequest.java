package uk.learningoffer.licence.purchasing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PoolClosingRequest")
record ClosingRequest(
        @NotBlank(message = "Enter why the pool is closed")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        String reason,

        @Schema(
                nullable = true,
                description = "The pool in which those who wait wait from now on; needed only where somebody waits.")
        UUID moveTo) {}
