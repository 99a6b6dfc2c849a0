package uk.learningoffer.licence.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.AllocationReclaimed;
import uk.learningoffer.licence.waiting.Settlement;

/** The end of a notice that was followed: the licence goes to the first in line. */
@ApplicationScoped
class TakingBack {
    @Inject
    ReclaimNotices notices;

    @Inject
    Settlement settlement;

    @Inject
    ReclaimTold told;

    @Inject
    Event<AllocationReclaimed> reclaimed;

    @Inject
    InstantSource clock;

    /** @param by null where nobody answered in time */
    void take(Allocation allocation, ReclaimNotice notice, UUID by) {
        // The database looks for the notice when the allocation goes.
        notices.flush();
        allocation.reclaim(notice.inWords(), clock.instant());
        settlement.free(allocation);
        told.tell(allocation, TimelineKind.LICENCE_RECLAIMED, by, null);
        reclaimed.fire(new AllocationReclaimed(allocation.id()));
        settlement.serve(allocation);
    }
}
