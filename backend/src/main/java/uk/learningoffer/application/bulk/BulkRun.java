package uk.learningoffer.application.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.review.ReviewMove;

/**
 * One decision on many cases.
 *
 * @param reasonCode only of a refusal
 * @param alternatives slugs of free courses
 */
record BulkRun(
        UUID id,
        UUID createdBy,
        ReviewMove move,
        DeclineReason reasonCode,
        String words,
        List<String> alternatives,
        BulkRunStatus status,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {}
