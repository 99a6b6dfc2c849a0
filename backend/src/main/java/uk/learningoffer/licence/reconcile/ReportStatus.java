package uk.learningoffer.licence.reconcile;

import java.util.EnumSet;
import java.util.Set;

/** Where a supplier's report stands, and where it may go from there. */
public enum ReportStatus {
    UNMAPPED,
    READING,
    READY,
    APPLYING,
    DONE,
    CANCELLED;

    public Set<ReportStatus> next() {
        return switch (this) {
            case UNMAPPED -> EnumSet.of(READING, CANCELLED);
            case READING -> EnumSet.of(READY, CANCELLED);
            case READY -> EnumSet.of(READING, APPLYING, CANCELLED);
            case APPLYING -> EnumSet.of(DONE, CANCELLED);
            case DONE, CANCELLED -> EnumSet.noneOf(ReportStatus.class);
        };
    }

    boolean isFinal() {
        return next().isEmpty();
    }
}
