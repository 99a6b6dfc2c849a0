package uk.learningoffer.licence.reclaim;

import java.util.UUID;

/** Staff do not take the licence back after all. */
public record ReclaimNoticeWithdrawn(UUID allocationId, UUID noticeId, String words) {}
