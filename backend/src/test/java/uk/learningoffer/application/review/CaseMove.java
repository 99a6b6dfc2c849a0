package uk.learningoffer.application.review;

import uk.learningoffer.application.record.ApplicationStatus;

/**
 * One step of a sequence.
 *
 * @param of null where the verb needs no case
 * @param to whom a case is assigned
 * @param stale whether the caller saw the case as it no longer is
 */
record CaseMove(CaseVerb verb, CaseActor by, CaseMove.Case of, CaseActor to, boolean stale) {
    @Override
    public String toString() {
        return "%s %s%s%s%s"
                .formatted(
                        by,
                        verb,
                        of == null ? "" : " case " + of.number,
                        verb == CaseVerb.ASSIGN ? " to " + to : "",
                        stale ? ", seen too long ago" : "");
    }

    /** An application as the specification has it. */
    static final class Case {
        final int number;
        final CaseActor owner;
        ApplicationStatus status = ApplicationStatus.DRAFT;
        boolean answered;
        /** In the order in which they were sent; 0 until then. */
        int sent;

        CaseActor claimedBy;
        CaseActor decidedBy;
        boolean timeToUndo;
        /** Something was told since the decision that does not wait for it. */
        boolean told;

        boolean everHeld;
        boolean holds;

        Case(int number, CaseActor owner) {
            this.number = number;
            this.owner = owner;
        }

        boolean isOpen() {
            return !status.isFinal();
        }
    }
}
