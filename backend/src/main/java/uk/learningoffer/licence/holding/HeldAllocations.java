package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.allocation.LockedAllocations;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** The caller's own allocations. Somebody else's and one that does not exist are the same to a caller. */
@ApplicationScoped
class HeldAllocations {
    @Inject
    AllocationRepository allocations;

    @Inject
    LockedAllocations locked;

    Allocation require(UUID id, CurrentUser user) {
        return own(allocations.require(id), user);
    }

    /** As it is once nobody else can move it, and refused with 412 unless the caller saw it so. */
    Allocation requireLocked(UUID id, IfMatch seen, CurrentUser user) {
        var allocation = own(locked.require(id), user);
        seen.check(allocation.version());
        return allocation;
    }

    private static Allocation own(Allocation allocation, CurrentUser user) {
        if (!allocation.personId().equals(user.personId())) {
            throw Problems.notFound("licence");
        }
        return allocation;
    }
}
