package uk.learningoffer.licence.reclaim;

import java.time.LocalDate;
import java.util.UUID;

/** Staff mean to take a licence back. */
public record ReclaimNoticeGiven(UUID allocationId, UUID noticeId, Why why, LocalDate replyBy) {}
