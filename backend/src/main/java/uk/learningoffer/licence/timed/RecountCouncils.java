package uk.learningoffer.licence.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.licence.waiting.CouncilCounts;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Counts again what councils got in the last twelve months, where a licence is a year old or its council changed. */
@ApplicationScoped
class RecountCouncils implements TimedWork {
    private static final String DUE = "FROM pool_authority WHERE falls_on <= :today";
    private static final SqlText POOLS = SqlText.of("SELECT DISTINCT pool_id " + DUE + " ORDER BY pool_id");

    @Inject
    PoolByPool pools;

    @Inject
    CouncilCounts counts;

    @Inject
    LicenceConfig config;

    @Override
    public Job job() {
        return new Job(
                "recount-councils",
                "Counts how many licences each council got in the last twelve months, for waiting lists that spread them.",
                config.tick(),
                "SELECT 'pool ' || pool_id || ', council ' || authority_code AS record,"
                        + " CAST(falls_on AS timestamp) AT TIME ZONE 'Europe/London' AS due_since " + DUE);
    }

    @Override
    public void run(Run run) {
        pools.run(run, POOLS, counts::recount);
    }
}
