package uk.learningoffer.licence.leave;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;

/** The time to activate a licence stands still while its holder is on leave. Each caller has locked the allocation. */
@ApplicationScoped
public class Leaves {
    @Inject
    LeaveTable table;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Event<LeaveTaken> taken;

    @Inject
    InstantSource clock;

    /** @param earliest the first day that the caller may choose */
    @Transactional(MANDATORY)
    public void take(Allocation allocation, Leave leave, LocalDate earliest, UUID by) {
        var last = table.lastOf(allocation.id());
        if (last.filter(kept -> !kept.leave().until().isBefore(today())).isPresent()) {
            throw Problems.illegalTransition("There is a leave already. End it first.");
        }
        var free = last.map(kept -> kept.leave().until().plusDays(1))
                .filter(earliest::isBefore)
                .orElse(earliest);
        LeaveRules.check(allocation, leave, free);
        var kept = new LeaveTable.Kept(Ids.next(), leave);
        table.add(allocation.id(), kept, by, clock.instant());
        allocation.standStill(leave.days());
        tell(allocation, TimelineKind.LEAVE_TAKEN, LeaveWords.of(leave, allocation.activateBy()), by);
        audit.record("allocation.leave-taken", "allocation", allocation.id(), Map.of("days", leave.days()));
        taken.fire(new LeaveTaken(allocation.id(), kept.id(), leave));
    }

    /** From today on its holder is back. */
    @Transactional(MANDATORY)
    public void end(Allocation allocation, UUID by) {
        var yesterday = today().minusDays(1);
        var kept = table.lastOf(allocation.id())
                .filter(last -> last.leave().until().isAfter(yesterday))
                .orElseThrow(() -> Problems.illegalTransition("There is no leave to end."));
        var leave = kept.leave();
        var shortened = new Leave(
                leave.from(), leave.from().isAfter(yesterday) ? leave.from().minusDays(1) : yesterday);
        table.end(kept.id(), shortened.until());
        allocation.standStill(shortened.days() - leave.days());
        tell(allocation, TimelineKind.LEAVE_ENDED, LeaveWords.startBy(allocation.activateBy()), by);
        audit.record("allocation.leave-ended", "allocation", allocation.id(), Map.of("days", shortened.days()));
    }

    /** Whether its holder is away today. */
    public boolean isAway(UUID allocation) {
        var today = today();
        return table.lastOf(allocation)
                .map(LeaveTable.Kept::leave)
                .filter(leave -> !leave.from().isAfter(today) && !leave.until().isBefore(today))
                .isPresent();
    }

    private void tell(Allocation allocation, TimelineKind kind, String words, UUID by) {
        timeline.tell(allocation.applicationId(), Happening.visible(kind, by, words));
    }

    private LocalDate today() {
        return LondonDays.of(clock.instant());
    }
}
