package uk.learningoffer.licence.reclaim;

import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.ANSWERED;
import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.OPEN;

import java.time.LocalDate;

/** Where a notice stands. @param replyBy the last day to answer */
public record NoticeStanding(ReclaimNoticeStatus status, LocalDate replyBy) {
    /** Whether there is nothing more to wait for. */
    public boolean mayBeFollowed(LocalDate today) {
        return status == ANSWERED || status == OPEN && today.isAfter(replyBy);
    }
}
