package uk.learningoffer.authority;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.Logger;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.JobRuns;

/**
 * Carries reorganisations out on their day, in London. They are found by their state, so a service that was away catches
 * up; each is one transaction under its row's lock, so replicas never do one twice.
 */
@ApplicationScoped
class VestingDay {
    private static final Logger LOG = Logger.getLogger(VestingDay.class);

    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    RegisterChanges register;

    @Inject
    Belongings belongings;

    @Inject
    Audit audit;

    @Inject
    JobRuns runs;

    @Inject
    InstantSource clock;

    @Scheduled(every = "${learning-offer.authority.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            carryOutDue();
        } catch (RuntimeException failed) {
            // It stays planned, and is due again at the next tick.
            LOG.error("A reorganisation was not carried out", failed);
        }
    }

    /** @return how many */
    int carryOutDue() {
        var started = clock.instant();
        var done = 0;
        while (QuarkusTransaction.requiringNew().call(this::carryOutNext)) {
            done++;
        }
        runs.record("reorganisations", LondonDays.startOf(LondonDays.of(started)), started, clock.instant(), done);
        return done;
    }

    private boolean carryOutNext() {
        var due = reorganisations.claimDue(LondonDays.of(clock.instant()));
        due.ifPresent(this::carryOut);
        return due.isPresent();
    }

    private void carryOut(Reorganisation reorganisation) {
        register.write(reorganisation);
        var moved = reorganisation.plan().moves().stream()
                .filter(move -> !move.splits())
                .mapToInt(move ->
                        belongings.follow(move.predecessor(), move.successors().get(0)))
                .sum();
        reorganisation.done(clock.instant());
        audit.record("reorganisation.carried-out", "reorganisation", reorganisation.id(), Map.of("moved", moved));
    }
}
