package uk.learningoffer.library.story;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "UnmetNeed")
record UnmetNeedResponse(
        UUID id,
        String words,
        @Schema(nullable = true) String roleGroup,
        boolean wantsAnswer,
        @Schema(enumeration = {"NEW", "MERGED", "DECLINED"}) String status,
        @Schema(nullable = true) String story,
        @Schema(nullable = true) String reason,
        Instant createdAt,
        @Schema(nullable = true) Instant answeredAt,
        long version)
        implements Versioned {}
