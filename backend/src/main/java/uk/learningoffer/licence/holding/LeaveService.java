package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.leave.Leave;
import uk.learningoffer.licence.leave.Leaves;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.version.IfMatch;

/** Leaves, as a holder says them or the team for them. */
@ApplicationScoped
class LeaveService {
    @Inject
    ReachedAllocations reached;

    @Inject
    Leaves leaves;

    @Inject
    InstantSource clock;

    /** Somebody who was ill may say so afterwards, to the team. */
    @Transactional
    void take(UUID id, Leave leave, IfMatch seen, CurrentUser user) {
        var reached = this.reached.requireLocked(id, seen, user);
        var allocation = reached.allocation();
        var earliest = reached.side() == Side.HOLDER ? LondonDays.of(clock.instant()) : allocation.issuedOn();
        leaves.take(allocation, leave, earliest, user.personId());
    }

    @Transactional
    void end(UUID id, IfMatch seen, CurrentUser user) {
        leaves.end(reached.requireLocked(id, seen, user).allocation(), user.personId());
    }
}
