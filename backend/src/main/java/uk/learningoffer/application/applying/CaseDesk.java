package uk.learningoffer.application.applying;

import java.time.Instant;
import uk.learningoffer.application.decision.Proposals;

/**
 * How a case lies before one member of staff.
 *
 * @param mayDecide whether the caller is a reviewer without a conflict of interest
 * @param claimedBy the name of the reviewer who has it, or null
 * @param isMine whether that is the caller
 * @param proposal what waits for a second reviewer, or null
 * @param mayUndo whether the caller may still take the decision back
 * @param mayReopen whether a declined case can come back: nothing else of the applicant's stands in its place
 */
record CaseDesk(
        boolean mayDecide,
        String claimedBy,
        Instant claimedUntil,
        boolean isMine,
        boolean mayUndo,
        boolean mayReopen,
        Proposals.Proposal proposal,
        boolean proposedMyself) {
    boolean isTaken() {
        return claimedBy != null && !isMine;
    }
}
