package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Run;

/**
 * Timed work on licences: some rows of one pool in one transaction, under the lock of the pool, so that on several
 * replicas nothing is done twice. A pool that fails is due again, and the others go on.
 */
@ApplicationScoped
class PoolByPool {
    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    /** @param pools a SELECT of those in which something is due on {@code :today} */
    void run(Run run, SqlText pools, ToIntBiFunction<UUID, LocalDate> work) {
        var today = LondonDays.of(clock.instant());
        database.of(pools)
                .with("today", today)
                .list(row -> row.getObject(1, UUID.class))
                .forEach(pool -> run.untilDone(pool, () -> work.applyAsInt(pool, today)));
    }
}
