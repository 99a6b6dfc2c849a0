package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.hibernate.Session;
import uk.learningoffer.application.decision.DecisionUndone;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.platform.problem.Problems;

/** A decision that is taken back gives up its place in the line, or its licence to whoever is first in it. */
@ApplicationScoped
class WhenUndone {
    private static final String REASON = "The decision was undone.";

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingListService waitingList;

    @Inject
    PoolCounters counters;

    @Inject
    Settlement settlement;

    @Inject
    Session database;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    void undone(@Observes DecisionUndone event) {
        waitingList.leave(event.applicationId());
        allocations.liveOf(event.applicationId()).ifPresent(this::takeBack);
    }

    private void takeBack(Allocation allocation) {
        counters.lock(allocation.poolId());
        if (wasUsed(allocation)) {
            throw Problems.illegalTransition(
                    "The applicant has seen the licence code or started the course, so the decision stays.");
        }
        allocation.giveBack(REASON, clock.instant());
        settlement.free(allocation);
        audit.record("allocation.returned", "allocation", allocation.id(), Map.of("reason", "decision-undone"));
        settlement.serve(allocation);
    }

    /** Locks the row, so that the code is not shown from here on. */
    private boolean wasUsed(Allocation allocation) {
        return database.createNativeQuery(
                        "SELECT code_shown_at IS NOT NULL OR activated_at IS NOT NULL FROM allocation WHERE id = :id FOR UPDATE",
                        Boolean.class)
                .setParameter("id", allocation.id())
                .getSingleResult();
    }
}
