package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Gives the next person what was offered and not answered by the end of its day. */
@ApplicationScoped
class LapseOffers implements TimedWork {
    private static final String LATE = "FROM allocation WHERE status = 'RESERVED' AND answer_by < :today";
    private static final SqlText POOLS = SqlText.of("SELECT DISTINCT pool_id " + LATE + " ORDER BY pool_id");

    @Inject
    PoolByPool pools;

    @Inject
    TimedMoves moves;

    @Inject
    LicenceConfig config;

    @Override
    public Job job() {
        return new Job(
                "lapse-offers",
                "Takes back licences that were offered and not answered in time, and gives each to the next person in line.",
                config.tick(),
                "SELECT 'allocation ' || id AS record,"
                        + " CAST(answer_by + 1 AS timestamp) AT TIME ZONE 'Europe/London' AS due_since " + LATE);
    }

    @Override
    public void run(Run run) {
        pools.run(run, POOLS, moves::lapseOffers);
    }
}
