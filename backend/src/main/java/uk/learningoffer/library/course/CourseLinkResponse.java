package uk.learningoffer.library.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CourseLink")
record CourseLinkResponse(
        UUID courseId,
        CourseName course,
        String url,
        LinkOutcome outcome,
        @Schema(nullable = true) Integer httpStatus,
        String words,
        Instant checkedAt,

        @Schema(nullable = true, description = "Since when it does not work.")
        Instant failingSince,

        @Schema(description = "How often in a row it did not work.")
        int failures,

        Instant nextCheckAt,

        @Schema(description = "What an editor can do now: confirm that it works.")
        List<String> next) {}
