package uk.learningoffer.licence.stock;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a licence can be given to somebody. A spent one cannot be used again; an expired one is past its
 * term; a removed one never came, or went back to the supplier, and counts no more.
 */
public enum LicenceStatus {
    AVAILABLE,
    HELD,
    SPENT,
    EXPIRED,
    REMOVED;

    public Set<LicenceStatus> next() {
        return switch (this) {
            case AVAILABLE -> EnumSet.of(HELD, EXPIRED, REMOVED);
            case HELD -> EnumSet.of(AVAILABLE, SPENT, EXPIRED);
            case SPENT, EXPIRED, REMOVED -> EnumSet.noneOf(LicenceStatus.class);
        };
    }
}
