package uk.learningoffer.licence.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who was first in line, and since when they waited. */
record Head(UUID application, Instant joinedAt) {
    boolean waitedLongerThan(int days, Instant now) {
        return Duration.between(joinedAt, now).compareTo(Duration.ofDays(days)) > 0;
    }
}
