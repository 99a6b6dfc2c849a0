package uk.learningoffer.application.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignmentRequest")
public record AssignmentRequest(
        @NotNull(message = "Choose a reviewer") UUID reviewerId,

        @NotBlank(message = "Enter why") @Size(max = 2000, message = "What you say must be 2,000 characters or fewer")
        String words) {}
