package uk.learningoffer.licence.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.Issuing;
import uk.learningoffer.licence.allocation.OfferDeclined;
import uk.learningoffer.licence.waiting.Settlement;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What somebody answers to the offer of a licence. One public method, one transaction. */
@ApplicationScoped
public class OfferService {
    private static final String DECLINED = "The offer was declined.";

    @Inject
    HeldAllocations held;

    @Inject
    Issuing issuing;

    @Inject
    Settlement settlement;

    @Inject
    Audit audit;

    @Inject
    Event<OfferDeclined> declined;

    @Inject
    InstantSource clock;

    @Transactional
    public void accept(UUID id, IfMatch seen, CurrentUser user) {
        issuing.accept(offered(id, seen, user));
    }

    /** The next person in line gets the licence. */
    @Transactional
    public void decline(UUID id, IfMatch seen, CurrentUser user) {
        var allocation = offered(id, seen, user);
        allocation.giveBack(DECLINED, clock.instant());
        settlement.free(allocation);
        audit.record("allocation.offer-declined", "allocation", id, Map.of());
        declined.fire(new OfferDeclined(id));
        settlement.serve(allocation);
    }

    private Allocation offered(UUID id, IfMatch seen, CurrentUser user) {
        var allocation = held.requireLocked(id, seen, user);
        if (!allocation.mayBeAcceptedOn(LondonDays.of(clock.instant()))) {
            throw Problems.illegalTransition(
                    "There is no offer to answer any more. If you still need the course, you can apply again.");
        }
        return allocation;
    }
}
