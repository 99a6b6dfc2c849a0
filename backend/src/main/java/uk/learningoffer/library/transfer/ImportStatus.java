package uk.learningoffer.library.transfer;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands, and where it may go from there. */
public enum ImportStatus {
    CHECKING,
    READY,
    APPLYING,
    DONE,
    CANCELLED;

    public Set<ImportStatus> next() {
        return switch (this) {
            case CHECKING -> EnumSet.of(READY, CANCELLED);
            case READY -> EnumSet.of(CHECKING, APPLYING, CANCELLED);
            case APPLYING -> EnumSet.of(CHECKING, DONE, CANCELLED);
            case DONE, CANCELLED -> EnumSet.noneOf(ImportStatus.class);
        };
    }

    boolean isFinal() {
        return next().isEmpty();
    }
}
