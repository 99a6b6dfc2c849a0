package uk.learningoffer.application.bulk;

import java.util.EnumSet;
import java.util.Set;

/** What became of one case of a bulk run. */
public enum BulkItemStatus {
    WAITING,
    DONE,
    /** As the same decision by itself would have been, and for the same reason. */
    REFUSED,
    CANCELLED;

    public Set<BulkItemStatus> next() {
        return this == WAITING ? EnumSet.of(DONE, REFUSED, CANCELLED) : EnumSet.noneOf(BulkItemStatus.class);
    }
}
