package uk.learningoffer.library.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a course answers a need. */
@Schema(name = "MappingRequest")
record MappingRequest(
        @Schema(enumeration = {"full", "partial", "taster"})
        @NotNull(message = "Choose how well the course fits")
        @Pattern(regexp = "full|partial|taster", message = "Choose from: full, partial, taster")
        String fit,

        @NotBlank(message = "Enter the reason in one line")
        @Size(max = 140, message = "Enter a reason of at most 140 characters")
        String reason,

        @Schema(nullable = true, description = "Where in the story's list, from 1; left out: stays, or goes last.")
        @Min(value = 1, message = "Enter a position from 1")
        @Max(value = 1000, message = "Enter a position of at most 1,000")
        Integer position,

        @Schema(nullable = true) @Size(max = 500, message = "Enter at most 500 characters")
        String evidence,

        @Schema(nullable = true, description = "Who looks after it.")
        @Size(max = 200, message = "Enter at most 200 characters")
        String owner,

        @Schema(nullable = true) LocalDate reviewBy) {}
