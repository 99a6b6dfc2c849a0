package uk.learningoffer.licence.holding;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.reclaim.NoticeStanding;
import uk.learningoffer.licence.reclaim.ReclaimNoticeStatus;
import uk.learningoffer.licence.reclaim.ReclaimReason;

/** The team means to take the licence back. */
@Schema(name = "AllocationNotice")
record AllocationNotice(
        ReclaimNoticeStatus status,
        ReclaimReason reason,
        String sentence,

        @Schema(description = "What is known, in the team's words.")
        String words,

        Instant givenAt,

        @Schema(description = "Without an answer by the end of this day in London, it is taken back.")
        LocalDate replyBy,

        @Schema(nullable = true, description = "In the learner's own words.")
        String answer,

        @Schema(nullable = true) Instant answeredAt) {
    static AllocationNotice of(Tuple row) {
        var status = row.get("notice_status", String.class);
        if (status == null) {
            return null;
        }
        var reason = ReclaimReason.valueOf(row.get("notice_reason", String.class));
        return new AllocationNotice(
                ReclaimNoticeStatus.valueOf(status),
                reason,
                reason.sentence(),
                row.get("notice_words", String.class),
                row.get("given_at", Instant.class),
                row.get("reply_by", LocalDate.class),
                row.get("answer", String.class),
                row.get("answered_at", Instant.class));
    }

    NoticeStanding standing() {
        return new NoticeStanding(status, replyBy);
    }
}
