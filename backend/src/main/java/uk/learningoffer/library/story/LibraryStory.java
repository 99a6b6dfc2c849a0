package uk.learningoffer.library.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need of any status, as the editors' list shows it. */
@Schema(name = "LibraryStory")
record LibraryStory(
        String code,
        String role,
        String need,
        String roleGroup,
        StoryStatus status,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(description = "How many published courses answer it.")
        int courses,

        @Schema(description = "What an editor should look at.")
        List<String> attention,

        Instant updatedAt) {}
