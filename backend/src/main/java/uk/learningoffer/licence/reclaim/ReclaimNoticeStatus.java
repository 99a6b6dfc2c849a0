package uk.learningoffer.licence.reclaim;

import java.util.EnumSet;
import java.util.Set;

/** What became of a notice that a licence is to be taken back. */
public enum ReclaimNoticeStatus {
    OPEN,
    ANSWERED,
    RECLAIMED,
    WITHDRAWN,
    CLOSED;

    public Set<ReclaimNoticeStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, RECLAIMED, WITHDRAWN, CLOSED);
            case ANSWERED -> EnumSet.of(RECLAIMED, WITHDRAWN, CLOSED);
            case RECLAIMED, WITHDRAWN, CLOSED -> EnumSet.noneOf(ReclaimNoticeStatus.class);
        };
    }
}
