package uk.learningoffer.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said, without who it was. */
@Schema(name = "Feedback")
record FeedbackResponse(
        UUID id,
        Instant givenAt,
        String courseTitle,

        @Schema(nullable = true, description = "When they applied.")
        Integer confidenceBefore,

        int confidenceNow,
        Helped helped,
        int recommend,
        @Schema(nullable = true) String words) {}
