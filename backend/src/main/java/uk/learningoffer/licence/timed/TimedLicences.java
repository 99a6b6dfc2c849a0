package uk.learningoffer.licence.timed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.JobRuns;

/**
 * What time does to licences. Work is found by state and day, never by a span of time, so a service that was away for
 * ten days catches up at once and one that runs twice, or on several replicas, changes nothing the second time.
 */
@ApplicationScoped
class TimedLicences {
    private static final Logger LOG = Logger.getLogger(TimedLicences.class);

    @Inject
    TimedMoves moves;

    @Inject
    DuePools due;

    @Inject
    JobRuns runs;

    @Inject
    InstantSource clock;

    @Scheduled(every = "${learning-offer.licence.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        lapse();
        expire();
    }

    /** Takes back what was not activated by the end of its day. @return how many */
    int lapse() {
        var today = LondonDays.of(clock.instant());
        return run("lapse-licences", due.toLapse(today), today, moves::lapse);
    }

    /** Ends licences, held or free, after their last day. @return how many */
    int expire() {
        var today = LondonDays.of(clock.instant());
        return run("expire-licences", due.toExpire(today), today, moves::expire);
    }

    private int run(String job, List<UUID> pools, LocalDate today, ToIntBiFunction<UUID, LocalDate> work) {
        var started = clock.instant();
        var moved =
                pools.stream().mapToInt(pool -> untilDone(pool, today, work)).sum();
        runs.record(job, LondonDays.startOf(today), started, clock.instant(), moved);
        return moved;
    }

    private int untilDone(UUID pool, LocalDate today, ToIntBiFunction<UUID, LocalDate> work) {
        var all = 0;
        try {
            for (var moved = -1; moved != 0; all += moved) {
                moved = QuarkusTransaction.requiringNew().call(() -> work.applyAsInt(pool, today));
            }
        } catch (RuntimeException failed) {
            // The other pools go on; this one is due again at the next tick.
            LOG.errorf(failed, "Timed work on pool %s stopped", pool);
        }
        return all;
    }
}
