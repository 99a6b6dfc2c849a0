package uk.learningoffer.application.applying;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.timeline.TimelineKind;

@Schema(name = "Timeline")
public record TimelineResponse(List<Item> items) {

    @Schema(name = "TimelineItem")
    record Item(
            Instant at,
            TimelineKind kind,
            String sentence,

            @Schema(nullable = true, description = "What was written.")
            String words,

            @Schema(description = "“You”, “The team” or “The service”; for staff, the name.")
            String by,

            boolean visibleToApplicant) {}
}
