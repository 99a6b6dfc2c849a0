package uk.learningoffer.library.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody could not find. */
@Schema(name = "UnmetNeedRequest")
record UnmetNeedRequest(
        @NotBlank(message = "Enter what you could not find")
        @Size(max = 1000, message = "Enter at most 1,000 characters")
        String words,

        @Schema(nullable = true) String roleGroup,

        @Schema(nullable = true, description = "Only if an answer is wanted.")
        String email) {}
