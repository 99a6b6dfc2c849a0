package uk.learningoffer.library.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "UnmetNeed")
record UnmetNeedResponse(
        UUID id,
        String words,
        @Schema(nullable = true) String roleGroup,

        @Schema(description = "Somebody is still to be told: at the decision, or when the story is published.")
        boolean wantsAnswer,

        UnmetNeedStatus status,
        @Schema(nullable = true) String story,

        @Schema(nullable = true, description = "What was said, or is to be said, to whoever left an address.")
        String reason,

        Instant createdAt,
        @Schema(nullable = true) Instant answeredAt,

        @Schema(description = "What an editor can do now: merge, make-story or decline.")
        List<String> next,

        long version)
        implements Versioned {

    static List<String> next(UnmetNeedStatus status) {
        return status == UnmetNeedStatus.NEW ? List.of("merge", "make-story", "decline") : List.of();
    }
}
