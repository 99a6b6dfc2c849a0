package uk.learningoffer.licence.waiting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MoveToFrontRequest")
record MoveToFrontRequest(
        @NotBlank(message = "Enter the reason: the applicant sees it")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        String reason) {}
