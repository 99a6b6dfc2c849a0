package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Carries reorganisations out on their day, in London. They are found by their state, so a service that was away catches
 * up; each is one transaction under its row's lock, so replicas never do one twice.
 */
@ApplicationScoped
class VestingDay implements TimedWork {
    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    RegisterChanges register;

    @Inject
    Belongings belongings;

    @Inject
    Audit audit;

    @Inject
    AuthorityConfig config;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job("reorganisations", "Carries out reorganisations of councils on their day.", config.tick(), """
                        SELECT 'reorganisation ' || id AS record,
                            CAST(takes_effect_on AS timestamp) AT TIME ZONE 'Europe/London' AS due_since
                        FROM reorganisation WHERE status = 'PLANNED' AND takes_effect_on <= :today""");
    }

    // Where one fails it stays planned, and is due again at the next run.
    @Override
    public void run(Run run) {
        run.untilDone("reorganisations", this::carryOutNext);
    }

    private int carryOutNext() {
        var due = reorganisations.claimDue(LondonDays.of(clock.instant()));
        due.ifPresent(this::carryOut);
        return due.isPresent() ? 1 : 0;
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
