package uk.learningoffer.licence.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.licence.allocation.HeldCourses;
import uk.learningoffer.licence.allocation.Issuing;
import uk.learningoffer.licence.stock.Licence;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.stock.PoolLow;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** The one way to a licence: the first in line gets it. Whatever frees, adds or asks for a licence ends here. */
@ApplicationScoped
public class WaitingListService {
    @Inject
    PoolChoice choice;

    @Inject
    PoolCounters counters;

    @Inject
    LicenceRepository licences;

    @Inject
    WaitingList list;

    @Inject
    Places places;

    @Inject
    Issuing issuing;

    @Inject
    HeldCourses held;

    @Inject
    Event<PoolLow> low;

    @Inject
    LicenceConfig config;

    @Inject
    WaitingConfig waiting;

    @Inject
    InstantSource clock;

    /**
     * Gives the free licences of a pool to those who wait, in order, in the transaction of the caller and with the
     * pool locked to its end: afterwards nobody waits while a licence is free.
     */
    @Transactional(MANDATORY)
    public void serve(UUID pool) {
        counters.lock(pool);
        var next = nextFree(pool);
        while (next.isPresent() && giveToFirst(pool, next.get())) {
            next = nextFree(pool);
        }
    }

    /**
     * Puts an approved application where it stands in line and serves the line, so that nobody is overtaken.
     *
     * @return its place where it has to wait
     */
    @Transactional(MANDATORY)
    Optional<Place> join(Application application) {
        var pool = joined(application);
        held.refuseSecond(application);
        list.add(application.id(), pool, clock.instant());
        serve(pool);
        return places.of(application.id());
    }

    // A pool may be closed between the choice and the lock: then it is chosen anew.
    private UUID joined(Application application) {
        var pool = choice.poolFor(application.courseId(), application.namedUrl())
                .orElseThrow(() ->
                        Problems.of(ProblemType.ILLEGAL_TRANSITION, "No pool of licences covers this course yet."));
        return counters.join(pool) ? pool : joined(application);
    }

    /** Somebody waits no more. Does nothing for an application that is on no list. */
    @Transactional(MANDATORY)
    void leave(UUID application) {
        list.poolOf(application).ifPresent(pool -> {
            counters.lock(pool);
            if (!list.leave(application, pool, clock.instant())) {
                throw Problems.of(ProblemType.STALE, "The place of this application in the line has just changed.");
            }
            counters.leave(pool);
            serve(pool);
        });
    }

    private Optional<Licence> nextFree(UUID pool) {
        var today = LondonDays.of(clock.instant());
        return licences.nextFree(pool).flatMap(licence -> {
            if (!licence.isOverOn(today)) {
                return Optional.of(licence);
            }
            // The nightly work has not come yet: what is past its last day is given to nobody.
            counters.expireFree(pool, licences.expireFree(pool, today));
            return licences.nextFree(pool);
        });
    }

    private boolean giveToFirst(UUID pool, Licence licence) {
        var left = counters.take(pool);
        if (left.isEmpty()) {
            return false;
        }
        give(licence, list.takeFirst(pool, clock.instant()));
        if (left.getAsInt() == config.low() - 1) {
            low.fire(new PoolLow(pool));
        }
        return true;
    }

    /** Whoever waited long may have helped themselves in the meantime, and is asked first. */
    private void give(Licence licence, Head first) {
        if (first.waitedLongerThan(waiting.offerAfterDays(), clock.instant())) {
            issuing.offer(licence, first.application(), waiting.answerWorkingDays());
        } else {
            issuing.issue(licence, first.application());
        }
    }
}
