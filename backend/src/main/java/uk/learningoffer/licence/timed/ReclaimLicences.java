package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.licence.reclaim.UnansweredNotices;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Takes back what notice was given for and nobody answered by the end of its day. */
@ApplicationScoped
class ReclaimLicences implements TimedWork {
    private static final SqlText POOLS =
            SqlText.of("SELECT DISTINCT pool_id FROM (" + UnansweredNotices.DUE + ") due ORDER BY pool_id");

    @Inject
    PoolByPool pools;

    @Inject
    TimedMoves moves;

    @Inject
    LicenceConfig config;

    @Override
    public Job job() {
        return new Job(
                "reclaim-licences",
                "Takes back licences whose holders did not answer a notice in time, and gives each to the next in line.",
                config.tick(),
                "SELECT 'allocation ' || allocation_id AS record,"
                        + " CAST(reply_by + 1 AS timestamp) AT TIME ZONE 'Europe/London' AS due_since FROM ("
                        + UnansweredNotices.DUE + ") due");
    }

    @Override
    public void run(Run run) {
        pools.run(run, POOLS, moves::reclaim);
    }
}
