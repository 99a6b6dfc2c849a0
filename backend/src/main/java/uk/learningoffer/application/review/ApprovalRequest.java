package uk.learningoffer.application.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApprovalRequest")
public record ApprovalRequest(
        @Size(max = 2000, message = "What you add must be 2,000 characters or fewer")
        @Schema(nullable = true, description = "Added to the message to the applicant.")
        String words) {}
