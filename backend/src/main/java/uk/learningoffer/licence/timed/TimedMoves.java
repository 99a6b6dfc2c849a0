package uk.learningoffer.licence.timed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.allocation.AllocationExpired;
import uk.learningoffer.licence.allocation.AllocationLapsed;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.allocation.OfferLapsed;
import uk.learningoffer.licence.reclaim.UnansweredNotices;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.waiting.Settlement;
import uk.learningoffer.licence.waiting.WaitingListService;

/** A transaction's worth of timed work on one pool. Each answers how many it moved; 0 when nothing is left to do. */
@ApplicationScoped
class TimedMoves {
    private static final int BATCH = 50;

    @Inject
    PoolCounters counters;

    @Inject
    AllocationRepository allocations;

    @Inject
    LicenceRepository licences;

    @Inject
    Settlement settlement;

    @Inject
    WaitingListService waitingList;

    @Inject
    UnansweredNotices notices;

    @Inject
    Audit audit;

    @Inject
    Event<AllocationLapsed> lapsed;

    @Inject
    Event<OfferLapsed> unanswered;

    @Inject
    Event<AllocationExpired> expired;

    @Inject
    InstantSource clock;

    @Transactional(MANDATORY)
    int lapse(UUID pool, LocalDate today) {
        counters.lock(pool);
        var due = allocations.toLapse(pool, today, BATCH);
        for (var allocation : due) {
            allocation.lapse(clock.instant());
            settlement.free(allocation);
            audit.record("allocation.lapsed", "allocation", allocation.id(), Map.of());
            lapsed.fire(new AllocationLapsed(allocation.id()));
        }
        waitingList.serve(pool);
        return due.size();
    }

    /** Takes back licences whose holders did not answer a notice. */
    @Transactional(MANDATORY)
    int reclaim(UUID pool, LocalDate today) {
        counters.lock(pool);
        return notices.takeBack(pool, today, BATCH);
    }

    /** Offers that nobody answered: the next person gets the licence. */
    @Transactional(MANDATORY)
    int lapseOffers(UUID pool, LocalDate today) {
        counters.lock(pool);
        var due = allocations.toLapseUnanswered(pool, today, BATCH);
        for (var allocation : due) {
            allocation.lapse(clock.instant());
            settlement.free(allocation);
            audit.record("allocation.offer-lapsed", "allocation", allocation.id(), Map.of());
            unanswered.fire(new OfferLapsed(allocation.id()));
        }
        waitingList.serve(pool);
        return due.size();
    }

    @Transactional(MANDATORY)
    int expire(UUID pool, LocalDate today) {
        counters.lock(pool);
        var due = allocations.toExpire(pool, today, BATCH);
        for (var allocation : due) {
            allocation.expire(clock.instant());
            settlement.expire(allocation);
            audit.record("allocation.expired", "allocation", allocation.id(), Map.of());
            expired.fire(new AllocationExpired(allocation.id()));
        }
        var free = licences.expireFree(pool, today);
        counters.expireFree(pool, free);
        return due.size() + free;
    }
}
