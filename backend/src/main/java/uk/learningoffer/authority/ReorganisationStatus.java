package uk.learningoffer.authority;

import java.util.EnumSet;
import java.util.Set;

/** Where a reorganisation stands, and where it may go from there. */
public enum ReorganisationStatus {
    PLANNED,
    DONE,
    CANCELLED;

    public Set<ReorganisationStatus> next() {
        return this == PLANNED ? EnumSet.of(DONE, CANCELLED) : EnumSet.noneOf(ReorganisationStatus.class);
    }
}
