package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Ends licences, held or free, after their last day. */
@ApplicationScoped
class ExpireLicences implements TimedWork {
    private static final String DUE = """
            SELECT 'allocation ' || id AS record, pool_id, ends_on FROM allocation
            WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED') AND ends_on < :today
            UNION ALL
            SELECT 'licence ' || id, pool_id, ends_on FROM licence WHERE status = 'AVAILABLE' AND ends_on < :today""";
    private static final SqlText POOLS = SqlText.of("SELECT DISTINCT pool_id FROM (" + DUE + ") over ORDER BY pool_id");

    @Inject
    PoolByPool pools;

    @Inject
    TimedMoves moves;

    @Inject
    LicenceConfig config;

    @Override
    public Job job() {
        return new Job(
                "expire-licences",
                "Ends licences, held or free, after the last day of their term.",
                config.tick(),
                "SELECT record, CAST(ends_on + 1 AS timestamp) AT TIME ZONE 'Europe/London' AS due_since FROM (" + DUE
                        + ") over");
    }

    @Override
    public void run(Run run) {
        pools.run(run, POOLS, moves::expire);
    }
}
