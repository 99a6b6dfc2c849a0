package uk.learningoffer.application;

import java.time.Instant;

/**
 * How a case lies before one member of staff.
 *
 * @param mayDecide whether the caller is a reviewer without a conflict of interest
 * @param claimedBy the name of the reviewer who has it, or null
 * @param isMine whether that is the caller
 */
record CaseDesk(boolean mayDecide, String claimedBy, Instant claimedUntil, boolean isMine) {
    boolean isTaken() {
        return claimedBy != null && !isMine;
    }
}
