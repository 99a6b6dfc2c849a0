package uk.learningoffer.licence.desk;

import java.util.EnumSet;
import java.util.Set;

/** Where a batch stands: somebody works on it, has confirmed it, or gave it back. */
public enum BatchStatus {
    OPEN,
    DONE,
    RELEASED;

    public Set<BatchStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(DONE, RELEASED);
            case DONE, RELEASED -> EnumSet.noneOf(BatchStatus.class);
        };
    }
}
