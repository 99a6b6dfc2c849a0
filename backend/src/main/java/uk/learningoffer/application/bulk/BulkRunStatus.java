package uk.learningoffer.application.bulk;

import java.util.EnumSet;
import java.util.Set;

/** Where a decision on many cases stands. */
public enum BulkRunStatus {
    /** Its effects can be looked at; nothing has happened. */
    PREPARED,
    RUNNING,
    FINISHED,
    CANCELLED;

    public Set<BulkRunStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(FINISHED, CANCELLED);
            case FINISHED, CANCELLED -> EnumSet.noneOf(BulkRunStatus.class);
        };
    }
}
