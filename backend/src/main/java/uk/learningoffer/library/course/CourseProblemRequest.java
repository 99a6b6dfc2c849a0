package uk.learningoffer.library.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a course. */
@Schema(name = "CourseProblemRequest")
record CourseProblemRequest(
        @NotNull(message = "Choose what is wrong") CourseProblemReason reason,

        @Schema(nullable = true) @Size(max = 500, message = "Enter at most 500 characters")
        String words) {}
