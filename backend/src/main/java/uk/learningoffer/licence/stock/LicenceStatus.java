package uk.learningoffer.licence.stock;

import java.util.EnumSet;
import java.util.Set;

/** Whether a licence can be given to somebody. A spent one cannot be used again; an expired one is past its term. */
public enum LicenceStatus {
    AVAILABLE,
    HELD,
    SPENT,
    EXPIRED;

    public Set<LicenceStatus> next() {
        return switch (this) {
            case AVAILABLE -> EnumSet.of(HELD, EXPIRED);
            case HELD -> EnumSet.of(AVAILABLE, SPENT, EXPIRED);
            case SPENT, EXPIRED -> EnumSet.noneOf(LicenceStatus.class);
        };
    }
}
