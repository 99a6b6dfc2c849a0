package uk.learningoffer.application.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoteRequest")
public record NoteRequest(
        @NotBlank(message = "Enter a note") @Size(max = 2000, message = "The note must be 2,000 characters or fewer")
        String words,

        @Schema(description = "Whether the applicant reads it on their timeline; a note for staff otherwise.")
        boolean visibleToApplicant) {}
