package uk.learningoffer.library.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "CourseProblem")
record CourseProblemResponse(
        UUID id,
        CourseName course,
        CourseProblemReason reason,

        @Schema(description = "How many visitors said so; each counts once a day.")
        int times,

        @Schema(description = "What they added, newest last; at most 20.")
        List<String> words,

        CourseProblemStatus status,
        Instant firstAt,
        Instant lastAt,
        @Schema(nullable = true) Instant closedAt,

        @Schema(nullable = true, description = "What was done about it.")
        String done,

        @Schema(description = "What an editor can do now: close.")
        List<String> next,

        long version)
        implements Versioned {}
