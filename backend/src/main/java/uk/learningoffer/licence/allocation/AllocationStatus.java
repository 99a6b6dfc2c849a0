package uk.learningoffer.licence.allocation;

import java.util.EnumSet;
import java.util.Set;

/** What became of a licence in somebody's hands, and what may become of it next. */
public enum AllocationStatus {
    RESERVED,
    ISSUED,
    ACTIVATED,
    COMPLETED,
    RETURNED,
    LAPSED,
    RECLAIMED,
    EXPIRED;

    public Set<AllocationStatus> next() {
        return switch (this) {
            case RESERVED -> EnumSet.of(ISSUED, RETURNED, LAPSED, RECLAIMED, EXPIRED);
            case ISSUED -> EnumSet.of(ACTIVATED, RETURNED, LAPSED, RECLAIMED, EXPIRED);
            case ACTIVATED -> EnumSet.of(COMPLETED, RETURNED, RECLAIMED, EXPIRED);
            case COMPLETED, RETURNED, LAPSED, RECLAIMED, EXPIRED -> EnumSet.noneOf(AllocationStatus.class);
        };
    }

    /** Whether the person holds the licence. */
    public boolean isLive() {
        return !next().isEmpty();
    }
}
