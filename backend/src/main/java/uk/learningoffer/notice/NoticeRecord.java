package uk.learningoffer.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as administrators see it. */
@Schema(name = "NoticeRecord")
record NoticeRecord(
        int version,
        LocalDate startsOn,
        Status status,
        String words,

        @Schema(description = "Why it was made.") String reason,

        Instant madeAt,

        @Schema(description = "Whether it can still be cancelled.")
        boolean cancellable) {

    @Schema(name = "NoticeStatus")
    enum Status {
        COMING,
        IN_FORCE,
        PAST,
        CANCELLED
    }
}
