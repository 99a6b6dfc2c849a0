package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.platform.problem.Problems;

/** What other features may ask of a holder's own allocations. */
@ApplicationScoped
public class CompletedAllocations {
    @Inject
    HeldAllocations held;

    /** Refuses unless the caller held the licence and finished the course. */
    public void require(UUID allocationId, CurrentUser user) {
        if (held.require(allocationId, user).status() != AllocationStatus.COMPLETED) {
            throw Problems.illegalTransition("Say that you have finished the course first, then tell us how it went.");
        }
    }
}
