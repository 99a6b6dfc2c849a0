package uk.learningoffer.licence.reclaim;

import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.ANSWERED;
import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.CLOSED;
import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.OPEN;
import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.RECLAIMED;
import static uk.learningoffer.licence.reclaim.ReclaimNoticeStatus.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** Staff mean to take a licence back. Its holder may answer to the end of a day; with an answer, staff decide. */
@Entity
public class ReclaimNotice {
    @Id
    private UUID id;

    private UUID allocationId;

    @Enumerated(EnumType.STRING)
    private ReclaimNoticeStatus status;

    @Enumerated(EnumType.STRING)
    private ReclaimReason reason;

    private String words;
    private UUID givenBy;
    private Instant givenAt;
    private LocalDate replyBy;
    private String answer;
    private Instant answeredAt;
    private UUID settledBy;
    private Instant settledAt;
    private String settledWords;

    @Version
    private long version;

    protected ReclaimNotice() {}

    ReclaimNotice(UUID allocationId, Why why, UUID givenBy, Instant now, LocalDate replyBy) {
        this.id = Ids.next();
        this.allocationId = allocationId;
        this.status = OPEN;
        this.reason = why.reason();
        this.words = why.words();
        this.givenBy = givenBy;
        this.givenAt = now;
        this.replyBy = replyBy;
    }

    UUID id() {
        return id;
    }

    UUID allocationId() {
        return allocationId;
    }

    LocalDate replyBy() {
        return replyBy;
    }

    String inWords() {
        return reason.label() + ". " + words;
    }

    void answer(String said, Instant now) {
        if (status == ANSWERED) {
            throw Problems.illegalTransition("You have answered already. We will write to you when we have decided.");
        }
        move(ANSWERED);
        answer = said;
        answeredAt = now;
    }

    /** @param by null where nobody answered in time */
    void follow(LocalDate today, UUID by, Instant now) {
        if (!new NoticeStanding(status, replyBy).mayBeFollowed(today)) {
            throw Problems.illegalTransition(
                    "The learner has not answered, and can do so until the last day to reply.");
        }
        settle(RECLAIMED, by, now);
    }

    void withdraw(String why, UUID by, Instant now) {
        settle(WITHDRAWN, by, now);
        settledWords = why;
    }

    void close(Instant now) {
        settle(CLOSED, null, now);
    }

    private void settle(ReclaimNoticeStatus as, UUID by, Instant now) {
        move(as);
        settledBy = by;
        settledAt = now;
    }

    private void move(ReclaimNoticeStatus to) {
        if (!status.next().contains(to)) {
            throw Problems.illegalTransition("This notice has been settled already.");
        }
        status = to;
    }
}
