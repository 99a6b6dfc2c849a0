package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Consumer;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.stock.Licence;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.platform.clock.LondonDays;

/** What becomes of a licence that somebody holds no more. Its caller holds the lock of the pool. */
@ApplicationScoped
public class Settlement {
    @Inject
    LicenceRepository licences;

    @Inject
    PoolCounters counters;

    @Inject
    WaitingListService waitingList;

    @Inject
    Event<LicenceSettled> settled;

    @Inject
    InstantSource clock;

    public void spend(Allocation ended) {
        settle(ended, Licence::spend);
    }

    public void expire(Allocation ended) {
        settle(ended, Licence::expire);
    }

    public void free(Allocation ended) {
        var today = LondonDays.of(clock.instant());
        settle(ended, licence -> licence.giveBack(ended.wasActivated(), today));
    }

    /** The first in line gets what was freed. */
    public void serve(Allocation ended) {
        waitingList.serve(ended.poolId());
    }

    private void settle(Allocation ended, Consumer<Licence> fate) {
        var licence = licences.findById(ended.licenceId());
        fate.accept(licence);
        // Before the licence is given to another: Hibernate writes new rows before changed ones, and one licence has
        // one holder in the database at every moment.
        licences.flush();
        counters.settle(ended.poolId(), licence.status());
        settled.fire(new LicenceSettled(ended.id()));
    }
}
