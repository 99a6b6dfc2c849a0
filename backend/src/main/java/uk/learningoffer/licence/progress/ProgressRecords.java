package uk.learningoffer.licence.progress;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.licence.allocation.AllocationActivated;
import uk.learningoffer.licence.allocation.AllocationCompleted;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.allocation.LockedAllocations;
import uk.learningoffer.licence.allocation.Progress;
import uk.learningoffer.licence.waiting.Settlement;

/**
 * The one place that learns what became of an allocation, whoever says so. Each fact is locked, moved, settled, kept as
 * evidence, told on the timeline and audited in the transaction of its caller; the same word of the same source changes
 * nothing the second time. It locks the pool of the allocation: whoever records facts of several pools in one
 * transaction goes through them in the order of the pools' ids.
 */
@ApplicationScoped
public class ProgressRecords {
    @Inject
    LockedAllocations locked;

    @Inject
    EvidenceTable evidences;

    @Inject
    EvidenceTold told;

    @Inject
    Settlement settlement;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Inject
    Event<AllocationActivated> activated;

    @Inject
    Event<AllocationCompleted> completed;

    /** The licence was used on that day for the first time. After its last day to be activated it only is evidence. */
    @Transactional(MANDATORY)
    public Learnt activated(UUID id, LocalDate on, Evidence evidence) {
        var allocation = locked.require(id);
        if (evidences.has(id, Said.ACTIVATED, evidence.source())) {
            return Learnt.KNOWN;
        }
        var moves = allocation.mayActivateOn(on);
        if (moves) {
            allocation.activate(clock.instant());
            activated.fire(new AllocationActivated(id));
        }
        return kept(new Fact(allocation, Said.ACTIVATED, on, null), evidence, moves);
    }

    /** How far somebody has come. Of two facts the one of the later day is shown with the allocation. */
    @Transactional(MANDATORY)
    public Learnt progressed(UUID id, Progress progress, Evidence evidence) {
        var allocation = locked.require(id);
        if (evidences
                .progressBy(id, evidence.source(), progress.progressOn())
                .filter(progress::saysTheSameAs)
                .isPresent()) {
            return Learnt.KNOWN;
        }
        allocation.learn(progress);
        return kept(new Fact(allocation, Said.PROGRESS, progress.progressOn(), progress), evidence, false);
    }

    /** The course was finished on that day. A licence that we thought unused was activated, then. */
    @Transactional(MANDATORY)
    public Learnt completed(UUID id, LocalDate on, Evidence evidence) {
        var allocation = locked.require(id);
        if (evidences.has(id, Said.COMPLETED, evidence.source())) {
            return Learnt.KNOWN;
        }
        if (allocation.mayActivateOn(on)) {
            activated(id, on, evidence);
            // One step at a time: the database refuses to see somebody finish who has not begun.
            database.flush();
        }
        var moves = allocation.status().next().contains(AllocationStatus.COMPLETED);
        if (moves) {
            allocation.complete(evidence.url(), clock.instant());
            settlement.spend(allocation);
            completed.fire(new AllocationCompleted(id));
        }
        return kept(new Fact(allocation, Said.COMPLETED, on, null), evidence, moves);
    }

    private Learnt kept(Fact fact, Evidence evidence, boolean moved) {
        evidences.keep(fact, evidence, moved);
        told.tell(fact, evidence, moved);
        return moved ? Learnt.MOVED : Learnt.KEPT;
    }
}
