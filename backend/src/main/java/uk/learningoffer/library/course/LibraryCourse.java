package uk.learningoffer.library.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course of any status, as the editors' list shows it. */
@Schema(name = "LibraryCourse")
record LibraryCourse(
        String slug,
        String code,
        String title,
        String platform,
        String costClass,
        CourseStatus status,

        @Schema(description = "How many published needs it answers.")
        int needs,

        @Schema(nullable = true) LocalDate lastCheckedOn,
        @Schema(nullable = true) LocalDate reviewBy,
        @Schema(nullable = true) Instant publishAt,

        @Schema(description = "What an editor should look at.")
        List<String> attention,

        Instant updatedAt) {}
